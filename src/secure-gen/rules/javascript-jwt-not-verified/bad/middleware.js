const jwt = require('jsonwebtoken');

module.exports = function (req, res, next) {
  const header = req.headers.authorization || '';
  const claims = jwt.decode(header.replace('Bearer ', '')); // weakness
  if (!claims) return res.sendStatus(401);
  req.user = claims;
  next();
};
