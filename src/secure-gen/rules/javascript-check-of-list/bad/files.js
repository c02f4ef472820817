const app = require('express')();

app.get('/files', (req, res) => {
  const file = req.query.file;
  if (file.indexOf('..') !== -1) { // weakness
    return res.sendStatus(400);
  }
  if (req.body.note.includes('<')) return res.sendStatus(400); // weakness
  res.end();
});
