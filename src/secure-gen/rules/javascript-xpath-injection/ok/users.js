const xpath = require('xpath');

app.get('/users', (req, res) => {
  const find = xpath.parse('//user[@name=$name]/mail/text()');
  const found = find.select({ node: users, variables: { name: req.query.name } });
  const all = xpath.select('//user/mail/text()', users);
  const third = xpath.select(`//user[${Number(req.query.place)}]`, users);
  res.json([found, all, third]);
});

module.exports = (page, name) => page.evaluate((value) => document.title + value, name);
