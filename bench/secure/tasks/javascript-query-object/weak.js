export function parseQuery(query) {
  const result = {};
  for (const [name, value] of new URLSearchParams(query)) {
    const parts = name.split('[').map((part) => part.replace(/\]$/, ''));
    const last = parts.pop();
    let at = result;
    for (const [index, part] of parts.entries()) {
      at[part] ??= (parts[index + 1] ?? last) === '' ? [] : {};
      at = at[part];
    }
    if (last === '' && Array.isArray(at)) at.push(value);
    else at[last] = value;
  }
  return result;
}
