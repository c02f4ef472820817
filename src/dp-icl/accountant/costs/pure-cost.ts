import { rhoOfPure } from '../conversion/pure-to-zcdp.ts';
import { logBernoulliExcess } from '../numeric/bernoulli-excess.ts';
import { logAddExp } from '../numeric/log-space.ts';
import { renyiFromExcess } from '../numeric/renyi-from-excess.ts';
import { symmetricProfiles } from '../profile/privacy-profile.ts';
import { type Epsilon, epsilon } from '../units/epsilon.ts';
import type { PrivacyCost } from './privacy-cost.ts';

/**
 * Any ε-differentially private mechanism of which no more is known. The worst of them is randomised response that tells the
 * truth with odds e^ε (Kairouz, Oh and Viswanath 2015, theorem 2.1); its Rényi curve is Mironov 2017, proposition 5.
 */
export function pureCost(amount: Epsilon): PrivacyCost {
  const value = epsilon.toNumber(amount);
  const logLie = -Math.log1p(Math.exp(value));
  return {
    pure: amount,
    zcdp: rhoOfPure(amount),
    renyi: {
      largestOrder: 1e9,
      lossAt: (order) =>
        renyiFromExcess(
          logAddExp(
            logLie + logBernoulliExcess(value, order),
            logLie + value + logBernoulliExcess(-value, order),
          ),
          order,
        ),
    },
    profiles: symmetricProfiles((at) => Math.exp(at + logLie) * Math.expm1(value - at), value),
    exactly: 'randomised response',
  };
}
