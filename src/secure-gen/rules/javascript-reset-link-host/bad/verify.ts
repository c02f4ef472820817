app.post('/register', async (req, res) => {
  const message = {
    to: req.body.email,
    subject: 'Welcome',
    text: 'Confirm: http://' + req.hostname + '/confirm/' + (await newToken()),
  };
  await mailer.sendMail(message); // weakness
  res.sendStatus(204);
});
