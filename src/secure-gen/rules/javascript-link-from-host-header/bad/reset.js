const app = require('express')();

app.post('/forgot', (req, res) => {
  const token = backend.newToken(req.body.email);
  mailer.sendMail({
    to: req.body.email,
    text: `Choose a new password: https://${req.hostname}/reset/${token}`, // weakness
  });
  const link = 'http://' + req.headers.host + '/reset/' + token; // weakness
  mailer.send(link);
  res.end();
});
