const express = require('express');
const { readFile } = require('fs');
const { join } = require('path');

const app = express();
const root = join(__dirname, 'pages');

app.get('/pages/:page', (req, res) => {
  const page = join(root, `${req.params.page}.html`);
  readFile(page, 'utf8', (error, text) => (error ? res.sendStatus(404) : res.send(text)));
});

app.get('/pictures/:name', (req, res) => {
  res.sendFile(join(root, 'pictures', req.params.name));
});
