exports.decode = (text) =>
  text.replace(/&amp;/g, '&').replace(/&lt;/g, '<'); // weakness
exports.encode = function (text) {
  const marked = text.replace(/</g, '&lt;').replace(/&/g, '&amp;'); // weakness
  return marked;
};
