const jwt = require('jsonwebtoken');

const accepted = ['RS256'];

module.exports = function guard(key) {
  return (req, res, next) => {
    req.claims = jwt.verify(req.get('authorization'), key, { algorithms: accepted });
    next();
  };
};
