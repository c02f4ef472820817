const refused = new Set(['__proto__', 'constructor', 'prototype']);

export function parseQuery(query) {
  const result = {};
  for (const [name, value] of new URLSearchParams(query)) {
    const parts = name.split('[').map((part) => part.replace(/\]$/, ''));
    if (parts.some((part) => refused.has(part))) continue;
    const last = parts.pop();
    let at = result;
    for (const [index, part] of parts.entries()) {
      if (!Object.hasOwn(at, part)) at[part] = (parts[index + 1] ?? last) === '' ? [] : {};
      at = at[part];
    }
    if (last === '' && Array.isArray(at)) at.push(value);
    else at[last] = value;
  }
  return result;
}
