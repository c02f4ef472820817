const jwt = require('jsonwebtoken');

function check(token, key) {
  const options = { algorithms: ['HS256'], ignoreExpiration: true }; // weakness
  return jwt.verify(token, key, options);
}
