import { renyiOfRho } from '../conversion/zcdp-to-approximate.ts';
import { symmetricProfiles } from '../profile/privacy-profile.ts';
import { requireCount } from '../units/require-number.ts';
import { type GaussianNoise, gaussianRho } from './gaussian.ts';
import type { PrivacyCost } from './privacy-cost.ts';

/** Noise further out than so many standard deviations has a probability that no double can tell from 0. */
const reach = 39;
/** Beyond it the sums take too long; the noise is then the continuous one to more digits than a double has. */
const widest = 100_000;

/**
 * Noise on whole numbers with P(k) ∝ e^{−k²/(2σ²)}, for a whole sensitivity: ρ = Δ²/(2σ²) (Canonne, Kamath and Steinke 2020,
 * theorem 4), and the profile of their theorem 7.
 *
 * @throws {PpagentError} PRIVACY_PARAMETER_INVALID
 */
export function discreteGaussianCost(noise: GaussianNoise): PrivacyCost {
  const shift = requireCount('the sensitivity', noise.sensitivity);
  const zcdp = gaussianRho(noise);
  const deviation = noise.standardDeviation;
  const tails = upperTails(Math.min(deviation, widest));
  /** P(X > x), for any x. */
  const above = (x: number): number => {
    const first = Math.floor(x) + 1;
    return first > 0 ? (tails[first] ?? 0) : 1 - (tails[1 - first] ?? 0);
  };
  return {
    zcdp,
    renyi: renyiOfRho(zcdp),
    profiles: symmetricProfiles((at) => {
      const middle = (at * deviation * deviation) / shift;
      return Math.max(0, above(middle - shift / 2) - Math.exp(at) * above(middle + shift / 2));
    }, Infinity),
  };
}

/** P(X ≥ k) for k from 0. */
function upperTails(deviation: number): Float64Array {
  const size = Math.ceil(reach * deviation) + 2;
  const tails = new Float64Array(size);
  for (let k = size - 2; k >= 0; k -= 1) tails[k] = tails[k + 1]! + Math.exp(-((k / deviation) ** 2) / 2);
  const whole = 2 * tails[0]! - 1;
  return tails.map((mass) => mass / whole);
}
