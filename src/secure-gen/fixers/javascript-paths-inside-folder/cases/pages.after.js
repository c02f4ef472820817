const express = require('express');
const { readFile } = require('fs');
const { join, resolve, sep } = require('path');

const app = express();
const root = join(__dirname, 'pages');

app.get('/pages/:page', (req, res) => {
  const page = join(root, `${req.params.page}.html`);
  if (!resolve(page).startsWith(resolve(root) + sep)) {
    res.status(403).send('Forbidden');
    return;
  }
  readFile(page, 'utf8', (error, text) => (error ? res.sendStatus(404) : res.send(text)));
});

app.get('/pictures/:name', (req, res) => {
  res.sendFile(req.params.name, { root: join(root, 'pictures') });
});
