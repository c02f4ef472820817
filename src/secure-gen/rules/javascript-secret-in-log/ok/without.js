app.post('/login', (req, res) => {
  const { user, password } = req.body;
  console.log('login', user, password.length, Boolean(password), 'password');
  logger.debug({ user, hasPassword: password !== '' }, 'invalid password');
  logger.info(`token ${mask(req.headers.token)} expires`, req.body.passwordHint);
  console.log(tokens.length, tokenCount);
});
