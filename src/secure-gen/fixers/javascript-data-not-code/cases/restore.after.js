var serialize = require('node-serialize');
var yaml = require('js-yaml');

exports.restore = function (req, res) {
  var basket = JSON.parse(req.cookies.basket);
  var saved = JSON.parse(localStorage.getItem('basket'));
  res.json([basket, saved, yaml.load(req.body.wishes, { schema: yaml.DEFAULT_SAFE_SCHEMA })]);
};
