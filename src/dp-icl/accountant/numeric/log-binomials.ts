/** The logs of the binomial coefficients of n over 0 to n; each from the one before, so that errors stay at its last digits. */
export function logBinomials(n: number): Float64Array {
  const logs = new Float64Array(n + 1);
  for (let k = 1; k <= n / 2; k += 1) logs[k] = logs[k - 1]! + Math.log((n - k + 1) / k);
  for (let k = 0; k < n / 2; k += 1) logs[n - k] = logs[k]!;
  return logs;
}
