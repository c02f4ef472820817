/** The name that was probably meant, when one is near enough to what was written. */
export function similarName(written: string, names: readonly string[]): string | undefined {
  const wanted = written.toLowerCase();
  const ranked = names
    .map((name) => ({ name, distance: editDistance(wanted, name.toLowerCase()) }))
    .sort((first, second) => first.distance - second.distance);
  const [nearest] = ranked;
  const farthest = Math.max(1, Math.floor(wanted.length / 3));
  return nearest && nearest.distance <= farthest ? nearest.name : undefined;
}

/** Letters to insert, remove or exchange to come from one to the other (Levenshtein). */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const exchange = row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(exchange, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[to.length]!;
}
