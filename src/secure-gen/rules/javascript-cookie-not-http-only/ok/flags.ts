import session from 'express-session';

app.use(session({ secret: process.env.SECRET, cookie: { secure: true } }));

app.post('/login', (req, res) => {
  res.cookie('token', newToken(req), { secure: true, httpOnly: true, sameSite: 'strict' });
  res.cookie('XSRF-TOKEN', req.csrfToken(), { secure: true });
  res.cookie('language', 'en');
});
