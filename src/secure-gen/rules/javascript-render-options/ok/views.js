const pages = { about: 'about', terms: 'legal/terms' };

app.get('/pages/:page', (req, res) => {
  res.render(pages[req.params.page] ?? 'missing');
  res.render('profile', { name: req.body.name, page: req.query.page });
});

export function App() {
  return root.render(window.location.hash);
}
