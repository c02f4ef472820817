const _ = require('lodash');
const app = require('express')();
const settings = {};

app.post('/settings', (req, res) => {
  _.merge(settings, req.body); // weakness
  _.set(settings, req.query.path, 1); // weakness
  res.end();
});
