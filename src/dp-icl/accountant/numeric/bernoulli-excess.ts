/**
 * log(rᵅ − 1 − α(r − 1)) for r = e^logRatio and α above 1: by how much a moment exceeds its tangent (Bernoulli's inequality
 * says that it does). With the expectation of r equal to 1, moments minus 1 become sums of such terms, none negative, and
 * lose no digits however little privacy is lost. −∞ where r is 1.
 */
export function logBernoulliExcess(logRatio: number, order: number): number {
  if (logRatio === 0) return -Infinity;
  const power = order * logRatio;
  if (power > 30) {
    const logTangent = Math.log(order) + logRatio + Math.log1p(-(1 - 1 / order) * Math.exp(-logRatio));
    return power + Math.log1p(-Math.exp(logTangent - power));
  }
  const excess = Math.expm1(logRatio);
  if (Math.abs(excess) < 0.5 && Math.abs(order * excess) < 1) return Math.log(binomialTail(excess, order));
  return Math.log(Math.expm1(power) - order * excess);
}

/** The binomial series of (1 + x)ᵅ from its third term. */
function binomialTail(x: number, order: number): number {
  let term = (order * (order - 1) * x * x) / 2;
  let sum = term;
  for (let k = 3; Math.abs(term) > Math.abs(sum) * 1e-17 && k < 200; k += 1) {
    term *= ((order - k + 1) / k) * x;
    sum += term;
  }
  return sum;
}
