app.post('/register', async (req, res) => {
  const message = {
    to: req.body.email,
    subject: 'Welcome',
    text: 'Confirm: http://' + req.hostname + '/confirm/' + (await newToken()), // weakness
  };
  await mailer.sendMail(message);
  res.sendStatus(204);
});
