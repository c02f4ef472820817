var express = require('express');
var escapeHtml = require('escape-html');
var app = express();

app.get('/greeting', function (req, res) {
  var title = req.query.title || 'friend';
  res.send('<h1>Hello ' + escapeHtml(title) + '</h1>');
});

app.get('/safe', function (req, res) {
  res.send('<p>' + escapeHtml(req.query.note) + '</p>');
});
