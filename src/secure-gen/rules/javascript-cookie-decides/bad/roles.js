app.get('/admin', (req, res) => {
  if (req.cookies.role === 'admin') { // weakness
    return res.render('admin');
  }
  return res.sendStatus(403);
});

app.get('/profile/:id', (req, res) => {
  if (req.cookies.userId !== req.params.id) return res.sendStatus(403); // weakness
  return res.render('profile');
});
