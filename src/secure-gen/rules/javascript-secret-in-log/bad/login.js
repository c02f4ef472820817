app.post('/login', (req, res) => {
  console.log('login', req.body.user, req.body.password); // weakness
  const { accessToken } = issue(req.body);
  logger.debug(`issued ${accessToken}`); // weakness
  res.json({ accessToken });
});
