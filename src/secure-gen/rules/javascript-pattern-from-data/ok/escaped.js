const _ = require('lodash');
const app = require('express')();

app.get('/find', (req, res) => {
  const pattern = new RegExp('\\b' + _.escapeRegExp(req.query.key) + '=(.*)\n');
  res.json(pattern.exec(req.query.text));
});

exports.count = (text, word) => {
  const plain = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.match(new RegExp(plain, 'g')).length + text.match(new RegExp('a+')).length;
};
