const app = require('express')();

const pages = ['/home', '/account'];

app.get('/login', (req, res) => {
  const target = req.query.next;
  if (pages.includes(target)) {
    res.redirect(target);
  } else {
    res.redirect('/home');
  }
});

app.get('/search', (req, res) => {
  res.redirect('/results?q=' + req.query.q);
});

app.get('/item', (req, res) => {
  res.redirect(`https://shop.example.com/items/${req.query.id}`);
});
