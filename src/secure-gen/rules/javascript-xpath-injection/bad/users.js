const xpath = require('xpath');
const { DOMParser } = require('@xmldom/xmldom');

app.get('/users', (req, res) => {
  const users = new DOMParser().parseFromString(source);
  const found = xpath.select(`//user[@name='${req.query.name}']/mail/text()`, users); // weakness
  res.json(found.map(String));
});

function byId(id) {
  return document.evaluate("//item[@id='" + id + "']", document, null, 9, null); // weakness
}

module.exports = byId;
