var serialize = require('node-serialize');
var yaml = require('js-yaml');

exports.restore = function (req, res) {
  var basket = serialize.unserialize(req.cookies.basket);
  var saved = eval('(' + localStorage.getItem('basket') + ')');
  res.json([basket, saved, yaml.load(req.body.wishes)]);
};
