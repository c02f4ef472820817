const app = require('express')();

app.post('/login', (req, res) => {
  console.log('Login of ' + req.body.user); // weakness
  const { user } = req.body;
  logger.warn(`Refused ${user}`); // weakness
  res.sendStatus(401);
});
