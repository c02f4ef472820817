module.exports = (req, res, next) => {
  console.warn(`50% of ${req.query.plan} used`, req.ip);
  console.error("refused " + req.body.reason + " of " + req.body.user, new Date());
  next();
};
