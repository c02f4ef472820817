app.get('/admin', (req, res) => {
  if (req.signedCookies.role === 'admin' && req.session.role === 'admin') return res.render('admin');
  if (req.cookies.theme === 'dark') return res.render('dark');
  if (!req.cookies.user) return res.redirect('/login');
  return res.sendStatus(403);
});
