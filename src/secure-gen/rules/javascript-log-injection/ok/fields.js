const app = require('express')();

app.post('/login', (req, res) => {
  console.log('Login of ' + req.body.user.replace(/[\r\n]/g, ''));
  logger.warn({ user: req.body.user }, 'refused');
  logger.info({ user: req.body.user, page: 'login' }, 'tried');
  console.log('Listening on %d', 8080);
  logger.info(`Page ${Number(req.query.page)}`);
  res.sendStatus(401);
});
