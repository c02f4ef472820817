const libxmljs = require('libxmljs');

app.post('/orders', (req, res) => {
  const order = libxmljs.parseXml(req.body, { noent: true, nonet: true }); // weakness
  res.send(order.root().name());
});

function read(text) {
  const options = { dtdload: true, noent: true };
  return libxmljs.parseXmlString(text, options); // weakness
}
