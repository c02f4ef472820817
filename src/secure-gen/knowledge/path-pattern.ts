/** Whether a reference's path matches a pattern of `CalleePattern`, whole. */
export function matchesCallee(path: string, pattern: string, isImported: boolean): boolean {
  if (pattern.startsWith('*.')) return path.endsWith(pattern.slice(1));
  if (path === pattern) return true;
  // `default` exports, and modules inside packages: `fs.promises.readFile` is `fs.readFile` to no rule.
  return isImported && path === pattern.replace('.', '.default.');
}

/**
 * Whether a reference's path begins with a pattern of `PathPattern`, at the end of a name, and goes on with names only: what
 * a call makes of it is another value.
 */
export function beginsWithPath(path: string, pattern: string): boolean {
  if (!pattern.startsWith('*.')) return isPrefix(path, pattern, 0);
  const rest = pattern.slice(1);
  for (let at = path.indexOf(rest); at >= 0; at = path.indexOf(rest, at + 1)) {
    if (isPrefix(path, rest, at)) return true;
  }
  return false;
}

function isPrefix(path: string, pattern: string, at: number): boolean {
  if (!path.startsWith(pattern, at)) return false;
  const rest = path.slice(at + pattern.length);
  return rest === '' || ((rest[0] === '.' || rest[0] === '(') && (rest === '()' || !rest.includes('(')));
}
