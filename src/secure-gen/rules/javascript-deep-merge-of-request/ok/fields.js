const _ = require('lodash');
const app = require('express')();
const settings = {};

app.post('/settings', (req, res) => {
  _.merge(settings, { theme: 'dark' });
  _.merge(settings, { size: Number(req.body.size) });
  _.pick(req.body, ['theme']);
  res.end();
});
