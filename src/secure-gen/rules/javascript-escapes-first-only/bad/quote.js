function quote(name) {
  return '"' + name.replace('"', '\\"') + '"'; // weakness
}

function clean(path, text) {
  const inside = path.replace('../', ''); // weakness
  return inside + text.replace(/</, '&lt;'); // weakness
}

module.exports = { quote, clean };
