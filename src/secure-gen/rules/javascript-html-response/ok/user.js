const express = require('express');
const escape = require('escape-html');
const app = express();

app.get('/user/:id', (req, res) => {
  if (!known(req.params.id)) {
    res.status(404).send('Unknown user: ' + escape(req.params.id));
    return;
  }
  res.send({ id: req.params.id });
});

app.get('/plain', (req, res) => {
  res.type('text/plain');
  res.send('You asked for ' + req.query.q);
});

app.get('/page', (req, res) => {
  const page = Number.parseInt(req.query.page, 10);
  res.send(`<p>Page ${page}</p>`);
  res.json({ name: req.query.name });
});
