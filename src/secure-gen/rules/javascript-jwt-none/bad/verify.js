const jwt = require('jsonwebtoken');

function check(token, key) {
  return jwt.verify(token, key, { algorithms: ['HS256', 'none'] }); // weakness
}

function issue(user) {
  return jwt.sign({ id: user.id }, null, { algorithm: 'none' }); // weakness
}

function any(token) {
  return jwt.verify(token, ''); // weakness
}
