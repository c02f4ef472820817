const app = require('express')();

app.get('/secret', function refuse(req, res) {
  const address = req.socket.remoteAddress;
  console.log('Refused %s from %s', req.query.user, address);
  console.log('Refused', req.query.user);
  res.sendStatus(403);
});
