const app = require('express')();

app.get('/out', (req, res) => {
  const url = req.query.url;
  if (url.includes('example.com')) res.redirect(url); // weakness
  if (url.startsWith('https://www.example.com')) res.redirect(url); // weakness
  if (url.match(/https?:\/\/www\.example\.com\//)) res.redirect(url); // weakness
  res.end();
});

exports.isOurs = (link) => new URL(link).hostname.endsWith('example.com'); // weakness
exports.isOurOrigin = (origin) => origin.indexOf('example.com') !== -1; // weakness
