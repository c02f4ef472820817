const path = require('path');

app.get('/exports/:format', (req, res) => {
  const writer = require(path.join(__dirname, 'formats', req.params.format)); // weakness
  writer.write(res);
});

function plugin(name) {
  return require('plugin-' + name); // weakness
}

module.exports = plugin;
