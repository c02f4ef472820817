const fs = require('fs');
const path = require('path');
const app = require('express')();

app.get('/files/:name', (req, res) => {
  const file = path.join(__dirname, 'files', req.params.name);
  fs.readFile(file, (error, data) => res.end(data)); // weakness
  res.sendFile(path.resolve('public', req.query.page)); // weakness
});
