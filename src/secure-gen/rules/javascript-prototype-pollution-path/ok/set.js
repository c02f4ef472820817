function setIn(object, path, value) {
  const keys = path.split('.');
  let target = object;
  for (const key of keys.slice(0, -1)) {
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') return;
    if (!target[key]) target[key] = {};
    target = target[key];
  }
  target[keys.at(-1)] = value;
}

function getIn(object, path) {
  let target = object;
  for (const key of path.split('.')) target = target[key];
  return target;
}

module.exports = { setIn, getIn };
