import { logBernoulliExcess } from '../numeric/bernoulli-excess.ts';
import { logAddExp } from '../numeric/log-space.ts';
import { minimise } from '../numeric/minimise.ts';
import { renyiFromExcess } from '../numeric/renyi-from-excess.ts';
import { symmetricProfiles } from '../profile/privacy-profile.ts';
import { type Epsilon, epsilon } from '../units/epsilon.ts';
import { multiply } from '../units/rational.ts';
import { type Rho, rho } from '../units/rho.ts';
import type { PrivacyCost } from './privacy-cost.ts';

/**
 * A mechanism whose log-ratios of probabilities all lie in an interval of width η (Durfee and Rogers 2019): the exponential
 * mechanism with p ∝ e^{η·u}, u changing by a range of at most 1. It is η-differentially private; ρ = η²/8 (Cesar and Rogers
 * 2021, lemma 3.2). Rényi curve and profile are the worst over where the interval lies (Dong, Durfee and Rogers 2020,
 * lemmas 3.2 and 3.4): δ(ε) = (e^{η/2} − e^{ε/2})²/(e^η − 1).
 */
export function boundedRangeCost(range: Epsilon): PrivacyCost {
  const value = epsilon.toNumber(range);
  return {
    pure: range,
    zcdp: boundedRangeRho(range),
    renyi: { largestOrder: 1e9, lossAt: (order) => worstLoss(value, order) },
    profiles: symmetricProfiles(
      (at) => (Math.exp(at) * Math.expm1((value - at) / 2) ** 2) / Math.expm1(value),
      value,
    ),
  };
}

/** η²/8, exact and rounded up. */
export function boundedRangeRho(range: Epsilon): Rho {
  const exact = epsilon.toRational(range);
  return rho.atLeast(multiply(exact, exact, { numerator: 1n, denominator: 8n }));
}

function worstLoss(range: number, order: number): number {
  const lossFrom = (low: number): number => {
    if (low <= 0 || low >= range) return 0;
    const logHigh = Math.log(Math.expm1(low) / Math.expm1(range));
    const logLow = Math.log(-Math.expm1(low - range) / -Math.expm1(-range));
    const logExcess = logAddExp(
      logHigh + logBernoulliExcess(range - low, order),
      logLow + logBernoulliExcess(-low, order),
    );
    return renyiFromExcess(logExcess, order);
  };
  return -minimise((low) => -lossFrom(low), 0, range, 32).value;
}
