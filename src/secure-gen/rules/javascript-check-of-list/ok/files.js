const app = require('express')();

app.get('/files', (req, res) => {
  const file = req.query.file;
  if (typeof file !== 'string' || file.indexOf('..') !== -1) {
    return res.sendStatus(400);
  }
  res.end();
});

app.get('/tags', (req, res) => {
  res.json(req.query.tags.includes('new') ? 1 : 2);
});
