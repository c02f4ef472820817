function merge(target, source) {
  for (const key in source) {
    if (key === '__proto__' || key === 'constructor') continue;
    if (isObject(source[key])) target[key] = merge(target[key] || {}, source[key]);
    else target[key] = source[key];
  }
  return target;
}

function extend(target, source) {
  for (const key of Object.keys(source)) {
    if (Object.hasOwn(target, key) && isObject(target[key])) extend(target[key], source[key]);
    else target[key] = source[key];
  }
}

module.exports = { merge, extend };
