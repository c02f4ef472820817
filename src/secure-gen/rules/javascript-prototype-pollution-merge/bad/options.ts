export const mergeOptions = (to: Options, from: Options): Options => {
  for (const name of Object.keys(from)) {
    const value = from[name];
    if (typeof value === 'object') {
      to[name] = mergeOptions(to[name] ?? {}, value); // weakness
    } else {
      to[name] = value;
    }
  }
  return to;
};
