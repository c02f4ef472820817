app.get('/pages/:page', (req, res) => {
  res.render(req.params.page); // weakness
});

app.post('/profile', (req, res) => {
  res.render('profile', req.body); // weakness
  res.render('profile', { title: 'Profile', ...req.query }); // weakness
});
