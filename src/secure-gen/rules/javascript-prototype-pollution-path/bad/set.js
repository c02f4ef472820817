function setIn(object, path, value) {
  const keys = path.split('.'); // weakness
  let target = object;
  for (let i = 0; i < keys.length - 1; i++) {
    const key = keys[i];
    if (!target[key]) target[key] = {};
    target = target[key];
  }
  target[keys[keys.length - 1]] = value;
}

module.exports = setIn;
