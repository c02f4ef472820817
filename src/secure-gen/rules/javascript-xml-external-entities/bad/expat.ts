import expat from 'node-expat';

app.post('/feed', (req, res) => {
  const parser = new expat.Parser('UTF-8');
  parser.on('startElement', (name) => count(name));
  parser.write(req.body); // weakness
  res.end();
});
