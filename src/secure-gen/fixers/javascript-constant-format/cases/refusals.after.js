module.exports = (req, res, next) => {
  console.warn("50% of %s used", req.query.plan, req.ip);
  console.error("refused %s of %s", req.body.reason, req.body.user, new Date());
  next();
};
