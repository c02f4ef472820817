const app = require('express')();
const settings = new Map();
const known = ['theme', 'size'];
const plain = {};

app.post('/settings', (req, res) => {
  const { key, value } = req.body;
  settings.set(key, value);
  if (known.includes(key)) {
    plain[key] = value;
  }
  plain['theme'] = req.body.theme;
  res.end(plain['theme']);
});

app.post('/marks', (req, res) => {
  plain['mark-' + req.body.name] = 1;
  res.end();
});
