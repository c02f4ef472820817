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

/** log(1 − e^−x) for x above 0, by whichever of two forms loses no digits (Mächler 2012). */
export function log1mExp(x: number): number {
  return x <= Math.LN2 ? Math.log(-Math.expm1(-x)) : Math.log1p(-Math.exp(-x));
}
