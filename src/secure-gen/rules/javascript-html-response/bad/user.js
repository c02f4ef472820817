const express = require('express');
const http = require('http');
const app = express();

app.get('/user/:id', (req, res) => {
  if (!known(req.params.id)) {
    res.status(404).send('Unknown user: ' + req.params.id); // weakness
    return;
  }
  const { name } = req.query;
  res.write(`<h1>${name}</h1>`); // weakness
  res.end();
});

http.createServer((request, response) => {
  const url = new URL(request.url, 'http://example.com');
  response.end('<p>' + url.searchParams.get('q') + '</p>'); // weakness
});
