const transport = require('nodemailer').createTransport(process.env.MAIL_URL);

app.post('/members', async (req, res) => {
  const page = `${req.protocol}://${req.get('host')}/members/${req.body.name}`;
  await transport.sendMail({ to: req.body.email, html: `<a href="${page}">Your page</a>` }); // weakness
  res.sendStatus(201);
});
