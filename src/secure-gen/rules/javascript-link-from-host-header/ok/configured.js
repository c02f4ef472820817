app.post('/forgot', async (req, res) => {
  const token = await accounts.newResetToken(req.body.email);
  await mailer.sendMail({ to: req.body.email, text: `https://${config.host}/reset/${token}` });
  res.sendStatus(204);
});
