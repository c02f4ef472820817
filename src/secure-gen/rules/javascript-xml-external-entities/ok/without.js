const libxmljs = require('libxmljs');
const sax = require('sax');

app.post('/orders', (req, res) => {
  const order = libxmljs.parseXml(req.body, { nonet: true, noent: false });
  const parser = sax.parser(true);
  parser.write(req.body).close();
  res.send(order.root().name());
});
