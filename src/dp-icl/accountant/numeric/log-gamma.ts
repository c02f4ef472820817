/** Coefficients B_{2k} / (2k(2k − 1)) of Stirling's series (Abramowitz and Stegun 6.1.41). */
const stirling = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];
const shiftTo = 12;

/** log Γ(x) for x above 0, with an absolute error below 10⁻¹³ or a relative one below 10⁻¹⁵. */
export function logGamma(x: number): number {
  let product = 1;
  let y = x;
  for (; y < shiftTo; y += 1) product *= y;
  let series = 0;
  for (let k = stirling.length - 1; k >= 0; k -= 1) series = series / (y * y) + stirling[k]!;
  return (y - 0.5) * Math.log(y) - y + 0.5 * Math.log(2 * Math.PI) + series / y - Math.log(product);
}

/** The logs of the binomial coefficients of n over 0 to n; each from the one before, so that errors stay at its last digits. */
export function logBinomials(n: number): Float64Array {
  const logs = new Float64Array(n + 1);
  for (let k = 1; k <= n / 2; k += 1) logs[k] = logs[k - 1]! + Math.log((n - k + 1) / k);
  for (let k = 0; k < n / 2; k += 1) logs[n - k] = logs[k]!;
  return logs;
}
