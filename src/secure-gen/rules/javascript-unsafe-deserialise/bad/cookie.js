const serialize = require('node-serialize');
const yaml = require('js-yaml');

app.get('/profile', (req, res) => {
  const text = Buffer.from(req.cookies.profile, 'base64').toString();
  const profile = serialize.unserialize(text); // weakness
  res.render('profile', { profile });
});

app.post('/import', (req, res) => {
  const items = yaml.load(req.body.text); // weakness
  res.json({ count: items.length });
});
