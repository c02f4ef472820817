function endsWith(text, ending) {
  const at = text.lastIndexOf(ending);
  return at !== -1 && at === text.length - ending.length;
}

const isScript = (file, end) => file.endsWith(end);
module.exports = { endsWith, isScript };
