const app = require('express')();

app.get('/find', (req, res) => {
  const key = req.query.key;
  const pattern = new RegExp('\\b' + key + '=(.*)\n'); // weakness
  res.json(pattern.exec(req.query.text));
});

app.post('/count', (req, res) => {
  const { text, word } = req.body;
  res.json({ times: text.match(RegExp(word, 'g')).length }); // weakness
});
