const app = require('express')();

app.get('/login', (req, res) => {
  const target = req.query.next;
  res.redirect(target); // weakness
});

app.get('/out', function (req, res) {
  res.redirect(301, `https://${req.params.host}/welcome`); // weakness
});
