const express = require('express');
const session = require('express-session');
const methodOverride = require('method-override');
const csrf = require('csurf');

const app = express();
app.use(session({ secret: process.env.SECRET, resave: false }));
app.use(methodOverride('_method'));
app.use(csrf());

app.post('/account/email', (req, res) => {
  accounts.setEmail(req.session.user, req.body.email);
  res.redirect('/account');
});
