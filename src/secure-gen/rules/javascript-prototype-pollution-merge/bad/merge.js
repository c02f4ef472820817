function merge(target, source) {
  for (const key in source) {
    if (isObject(source[key]) && isObject(target[key])) {
      merge(target[key], source[key]); // weakness
    } else {
      target[key] = source[key];
    }
  }
  return target;
}
