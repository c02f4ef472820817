const nodemailer = require('nodemailer');

app.post('/forgot', async (req, res) => {
  const token = await accounts.newResetToken(req.body.email);
  const link = `https://${req.headers.host}/reset/${token}`; // weakness
  await nodemailer.createTransport(settings).sendMail({ to: req.body.email, html: `<a href="${link}">Reset</a>` });
  res.sendStatus(204);
});
