/** log(e^a + e^b). */
export function logAddExp(a: number, b: number): number {
  const [low, high] = a < b ? [a, b] : [b, a];
  return low === -Infinity ? high : high + Math.log1p(Math.exp(low - high));
}

/** The log of the sum of e^x over all x. */
export function logSumExp(values: Iterable<number>): number {
  const all = [...values];
  const most = all.reduce((a, b) => Math.max(a, b), -Infinity);
  if (most === -Infinity) return most;
  return most + Math.log(all.reduce((sum, value) => sum + Math.exp(value - most), 0));
}
