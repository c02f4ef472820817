import { lastName } from '../knowledge/callee-index.ts';

/**
 * The other words of patterns of callees and of paths, by the last one: `fs` for `readFile` of `fs.readFile`. What the code
 * refers to is put together of its words, however it imports them.
 */
export function companyOf(patterns: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const lists = new Map<string, string[][]>();
  for (const pattern of patterns) {
    const name = lastName(pattern);
    const rest = pattern.slice(0, pattern.lastIndexOf('.') + 1);
    const others: string[] = rest.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? [];
    const known = lists.get(name);
    if (known) known.push(others);
    else lists.set(name, [others]);
  }
  return lists;
}
