import type { RenyiCurve } from '../conversion/renyi-curve.ts';
import { type GaussianNoise, gaussianCost } from '../costs/gaussian.ts';
import type { PrivacyCost } from '../costs/privacy-cost.ts';
import { logBernoulliExcess } from '../numeric/bernoulli-excess.ts';
import { logAddExp, logSumExp } from '../numeric/log-space.ts';
import { renyiFromExcess } from '../numeric/renyi-from-excess.ts';
import { sampledProfiles } from '../profile/privacy-profile.ts';
import type { SamplingRate } from '../units/sampling-rate.ts';

/** Beyond this order nothing is gained where sampling helps at all. */
const largestOrder = 1e4;
/** The integrals end so many standard deviations from the peaks. */
const reach = 13;

/**
 * Normal noise on a Poisson sample of the units. Curve: Mironov, Talwar and Zhang 2019, theorems 4 and 5; profile: Balle,
 * Barthe and Gaboardi 2018, theorem 8.
 *
 * @throws {PpagentError} PRIVACY_PARAMETER_INVALID
 */
export function sampledGaussianCost(noise: GaussianNoise, rate: SamplingRate): PrivacyCost {
  const whole = gaussianCost(noise);
  if (rate === 1) return whole;
  return {
    renyi: sampledGaussianCurve(noise.standardDeviation / noise.sensitivity, rate),
    profiles: sampledProfiles(whole.profiles, rate),
  };
}

/**
 * The divergence of (1 − q)·N(0, σ²) + q·N(1, σ²) from N(0, σ²), at any order. With r the ratio of the densities, E[rᵅ] − 1 is
 * the integral of rᵅ − 1 − α(r − 1), which is never negative and decays like the normal density: the trapezoidal rule
 * converges geometrically in its step (Trefethen and Weideman 2014, theorem 5.1). One way serves whole and fractional orders.
 */
function sampledGaussianCurve(deviation: number, rate: SamplingRate): RenyiCurve {
  const variance = deviation * deviation;
  const logRatio = (z: number): number => {
    const exponent = (2 * z - 1) / (2 * variance);
    return exponent > 30
      ? logAddExp(Math.log1p(-rate), Math.log(rate) + exponent)
      : Math.log1p(rate * Math.expm1(exponent));
  };
  const step = Math.min(deviation, variance) / 12;
  return {
    largestOrder,
    lossAt: (order) => {
      const logs: number[] = [];
      for (const [from, to] of peaks(deviation, order)) {
        const last = Math.floor(to / step);
        for (let i = Math.ceil(from / step); i <= last; i += 1) {
          const z = i * step;
          logs.push(logBernoulliExcess(logRatio(z), order) - (z * z) / (2 * variance));
        }
      }
      return renyiFromExcess(logSumExp(logs) + Math.log(step / (deviation * Math.sqrt(2 * Math.PI))), order);
    },
  };
}

/** Where the integrand is not negligible: round 0, and round α where sampled units pull it; one interval where they meet. */
function peaks(deviation: number, order: number): [number, number][] {
  const width = reach * deviation;
  const [firstEnd, secondStart] = [width, order - width];
  if (secondStart <= firstEnd) return [[-width, order + width]];
  // Neither interval's end belongs to the other, so no point counts twice.
  return [
    [-width, firstEnd],
    [secondStart, order + width],
  ];
}
