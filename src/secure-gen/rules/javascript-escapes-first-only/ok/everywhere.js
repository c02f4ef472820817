function quote(name) {
  return '"' + name.replaceAll('"', '\\"') + '"';
}

function clean(text, word) {
  const first = text.replace(/</g, '&lt;').replace('%s', word);
  return first.replace('a', 'b').replace(/^\s+/, '').replace(/\.js$/, '');
}

module.exports = { quote, clean };
