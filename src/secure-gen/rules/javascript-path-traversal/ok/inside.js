const fs = require('fs');
const path = require('path');
const app = require('express')();

const root = path.resolve('files');

app.get('/files/:name', (req, res) => {
  const file = path.resolve(root, req.params.name);
  if (!file.startsWith(root + path.sep)) return res.sendStatus(403);
  fs.readFile(file, (error, data) => res.end(data));
  fs.readFile(path.join(root, path.basename(req.params.name)), () => {});
  res.sendFile(req.params.name, { root });
  res.sendFile('index.html');
});
