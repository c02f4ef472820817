const app = require('express')();

app.get('/export', (req, res) => {
  res.setHeader('Content-Disposition', 'attachment; filename=' + req.query.name); // weakness
  res.set('X-Campaign', req.query.campaign); // weakness
  res.end();
});
