import type { Rational } from '../accountant/units/rational.ts';
import { bernoulliExp } from './bernoulli.ts';
import { type RandomSource, smallBelow } from './random-source.ts';
import { reduced } from './reduced.ts';
import { type Utility, utilitySteps } from './utility.ts';

/**
 * Draws one of some candidates: goes through them in random order and takes one with probability exp(−rate·(best − utility))
 * (McKenna and Sheldon 2020, algorithm 1). Never worse than the exponential mechanism at the same pure ε, but without its better
 * composition.
 *
 * With utilities that one unit changes by at most Δ, all in one direction, the draw is rate·Δ-differentially private; 2·rate·Δ where it
 * may change some up and others down.
 *
 * @param rate per whole utility, above zero
 * @returns the index of the candidate
 * @throws RangeError where there is no candidate
 */
export function permuteAndFlip(utilities: readonly Utility[], rate: Rational, random: RandomSource): number {
  if (utilities.length === 0) throw new RangeError('there is nothing to choose from');
  let best = utilities[0]!;
  for (const utility of utilities) if (utility > best) best = utility;
  const { numerator, denominator } = reduced({
    numerator: rate.numerator,
    denominator: rate.denominator * utilitySteps,
  });
  const left = [...utilities.keys()];
  for (;;) {
    const place = smallBelow(left.length, random);
    const candidate = left[place]!;
    left[place] = left.at(-1)!;
    left.pop();
    const distance = best - utilities[candidate]!;
    // The best is taken for certain, so the list never runs out.
    if (bernoulliExp({ numerator: distance * numerator, denominator }, random)) return candidate;
  }
}
