import { rhoOfPure } from '../conversion/pure-to-zcdp.ts';
import { logBernoulliExcess } from '../numeric/bernoulli-excess.ts';
import { logSumExp } from '../numeric/log-space.ts';
import { renyiFromExcess } from '../numeric/renyi-from-excess.ts';
import { symmetricProfiles } from '../profile/privacy-profile.ts';
import { epsilon } from '../units/epsilon.ts';
import { requireCount } from '../units/require-number.ts';
import { type LaplaceNoise, noiseRatio } from './laplace.ts';
import type { PrivacyCost } from './privacy-cost.ts';

/**
 * Noise on whole numbers with P(k) ∝ e^{−|k|/scale}, for a whole sensitivity: ε = Δ/b (Ghosh, Roughgarden and Sundararajan
 * 2009). Curve and profile are sums over the ratios e^{ε·(1 − 2j/Δ)} that the two distributions take.
 *
 * @throws {PpagentError} PRIVACY_PARAMETER_INVALID
 */
export function discreteLaplaceCost(noise: LaplaceNoise): PrivacyCost {
  const shift = requireCount('the sensitivity', noise.sensitivity);
  const pure = noiseRatio(noise);
  const value = epsilon.toNumber(pure);
  const step = value / shift;
  const logNormaliser = Math.log(Math.tanh(step / 2));
  /** P(X ≤ k). */
  const upTo = (k: number): number =>
    k < 0
      ? Math.exp(k * step) / (1 + Math.exp(-step))
      : 1 - Math.exp(-(k + 1) * step) / (1 + Math.exp(-step));
  const logTail = -Math.log1p(Math.exp(-step));

  const lossAt = (order: number): number => {
    // Shifted by Δ, the noise is at 0 or beyond, at Δ or beyond, or between, where the ratio falls by e^{2·step} a place.
    const terms = [
      logTail - value + logBernoulliExcess(value, order),
      logTail + logBernoulliExcess(-value, order),
    ];
    for (let k = 1; k < shift; k += 1) {
      terms.push(logNormaliser - (shift - k) * step + logBernoulliExcess((shift - 2 * k) * step, order));
    }
    return renyiFromExcess(logSumExp(terms), order);
  };
  return {
    pure,
    zcdp: rhoOfPure(pure),
    renyi: { largestOrder: 1e9, lossAt },
    profiles: symmetricProfiles((at) => {
      const last = Math.floor((shift - at / step) / 2);
      return Math.max(0, upTo(last) - Math.exp(at) * upTo(last - shift));
    }, value),
  };
}
