function endsWith(text, ending) {
  return text.lastIndexOf(ending) === text.length - ending.length; // weakness
}

const isScript = (file, end) => file.lastIndexOf(end) == (file.length - end.length); // weakness
module.exports = { endsWith, isScript };
