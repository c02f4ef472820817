const jwt = require('jsonwebtoken');

module.exports = (key) => (req, res, next) => {
  const token = req.headers.authorization.slice('Bearer '.length);
  const { header } = jwt.decode(token, { complete: true });
  req.user = jwt.verify(token, key(header.kid), { algorithms: ['RS256'] });
  next();
};
