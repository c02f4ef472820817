const app = require('express')();

app.post('/forgot', (req, res) => {
  const token = backend.newToken(req.body.email);
  mailer.sendMail({
    to: req.body.email,
    text: `Choose a new password: https://${config.hostname}/reset/${token}`,
  });
  const url = new URL(req.url, `http://${req.headers.host}`);
  res.end(url.pathname.length > 1 ? 'sent' : '');
});
