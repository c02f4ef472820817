import type { Rational } from '../accountant/units/rational.ts';
import { bernoulliExp } from './bernoulli.ts';
import { type RandomSource, smallBelow } from './random-source.ts';
import { reduced } from './reduced.ts';
import { type Utility, utilitySteps } from './utility.ts';

/**
 * Draws one of some candidates, each with probability in proportion to exp(rate·utility) (McSherry and Talwar 2007). Exactly, by
 * rejection: a candidate is proposed at random and kept with probability exp(−rate·(bound − utility)). The bound is public, so
 * how many proposals it takes says little of the utilities, and nothing is computed in doubles.
 *
 * With utilities of bounded range η/rate between neighbours the draw is η-differentially private (Dong, Durfee and Rogers 2020).
 *
 * @param utilities of the candidates, none above the bound
 * @param rate per whole utility, above zero
 * @returns the index of the candidate
 * @throws RangeError where there is no candidate or one is above the bound
 */
export function exponentialMechanism(
  utilities: readonly Utility[],
  { rate, bound }: { readonly rate: Rational; readonly bound: Utility },
  random: RandomSource,
): number {
  if (utilities.length === 0) throw new RangeError('there is nothing to choose from');
  if (utilities.some((utility) => utility > bound)) throw new RangeError('a utility is above its bound');
  const { numerator, denominator } = reduced({
    numerator: rate.numerator,
    denominator: rate.denominator * utilitySteps,
  });
  for (;;) {
    const proposed = smallBelow(utilities.length, random);
    const distance = bound - utilities[proposed]!;
    if (bernoulliExp({ numerator: distance * numerator, denominator }, random)) return proposed;
  }
}
