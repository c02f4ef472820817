const express = require('express');
const session = require('express-session');

const app = express();
app.use(session({ secret: process.env.SECRET, resave: false })); // weakness

app.post('/account/email', (req, res) => {
  accounts.setEmail(req.session.user, req.body.email);
  res.redirect('/account');
});
