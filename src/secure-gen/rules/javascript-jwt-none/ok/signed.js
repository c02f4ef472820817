const jwt = require('jsonwebtoken');

function check(token, key) {
  return jwt.verify(token, key, { algorithms: ['RS256'], issuer: 'example.com' });
}

function issue(user, key) {
  return jwt.sign({ id: user.id, level: 'none' }, key, { algorithm: 'RS256', expiresIn: '1h' });
}
