module.exports = (req, res, next) => {
  const origin = req.headers.origin;
  if ((process.env.ALLOWED_ORIGINS || "").split(",").includes(origin)) {
    res.setHeader("Access-Control-Allow-Origin", origin);
  }
  res.setHeader("Access-Control-Allow-Credentials", "true");
  next();
};
