import { describe, expect, it } from 'vitest';
import { parseRational } from '../../../src/dp-icl/accountant/units/rational.ts';
import { privacyViolation } from '../../../src/dp-icl/audit/event-tester.ts';
import { discreteLaplace } from '../../../src/dp-icl/mechanisms/discrete-laplace.ts';
import { exponentialMechanism } from '../../../src/dp-icl/mechanisms/exponential-mechanism.ts';
import { permuteAndFlip } from '../../../src/dp-icl/mechanisms/permute-and-flip.ts';
import { SecureRandom } from '../../../src/dp-icl/mechanisms/random-source.ts';
import { utilityOf } from '../../../src/dp-icl/mechanisms/utility.ts';
import { histogramOf } from './distribution.ts';

const draws = 100_000;
const random = new SecureRandom();
const one = parseRational('1')!;

/** Votes with the unit and without it: it wanted the first candidate and no other. */
const votes = [3.9, 3.6, 3, 1];
const withoutUnit = [2.9, 3.6, 3, 1];

/** A mechanism on some votes, as a small number. */
type Mechanism = (votes: readonly number[]) => number;

function violation(mechanism: Mechanism, outcomes: number, epsilon: number) {
  return privacyViolation(
    histogramOf(draws, outcomes, () => mechanism(votes)),
    histogramOf(draws, outcomes, () => mechanism(withoutUnit)),
    { epsilon },
  );
}

const choose = (scores: readonly number[], bound = 4) =>
  exponentialMechanism(scores.map(utilityOf), { rate: one, bound: utilityOf(bound) }, random);

/**
 * Whether two queries are above a threshold: sparse vector, and without noise on its queries, which is broken (Lyu, Su and Li 2017,
 * algorithms 1 and 5). The unit makes the first query one greater and the second one smaller.
 */
function sparseVector(kind: 'right' | 'no query noise'): Mechanism {
  return (scores) => {
    const values = scores === votes ? [4n, 3n] : [3n, 4n];
    const threshold = 3n + discreteLaplace({ numerator: 2n, denominator: 1n }, random);
    let outcome = 0;
    for (const value of values) {
      const noise =
        kind === 'no query noise' ? 0n : discreteLaplace({ numerator: 4n, denominator: 1n }, random);
      // The right one ends with the first that is above.
      const isAbove = (kind === 'no query noise' || outcome === 0) && value + noise >= threshold;
      outcome = outcome * 2 + (isAbove ? 1 : 0);
    }
    return outcome;
  };
}

describe('event tester', () => {
  it('passes what keeps its claim', () => {
    expect(violation(choose, 4, 1)).toBeUndefined();
    expect(violation((scores) => permuteAndFlip(scores.map(utilityOf), one, random), 4, 1)).toBeUndefined();
    expect(violation(sparseVector('right'), 4, 1)).toBeUndefined();
  });

  it.each<[string, Mechanism]>([
    ['takes the best', (scores) => scores.indexOf(Math.max(...scores))],
    ['draws only from the best two of the private scores', (scores) => privateTopTwo(scores)],
    [
      'uses twice the rate that is claimed',
      (scores) =>
        choose(
          scores.map((score) => score * 2),
          8,
        ),
    ],
    ['divides by how many units voted', (scores) => byActiveUnits(scores)],
    ['asks again until it likes the answer', (scores) => againUntilFirst(scores)],
  ])('catches what %s', (_, mechanism) => {
    expect(violation(mechanism, 4, 1)).toBeDefined();
  });

  it('catches a sparse vector that adds no noise to its queries', () => {
    const mechanism = sparseVector('no query noise');
    expect(violation(mechanism, 4, 1)).toBeDefined();
  });
});

function privateTopTwo(scores: readonly number[]): number {
  const best = [...scores.keys()].sort((a, b) => scores[b]! - scores[a]!).slice(0, 2);
  return best[choose(best.map((index) => scores[index]!))]!;
}

/** One voter: with a denominator of those who voted, a single vote weighs as much as the clipping lets eight. */
function byActiveUnits(scores: readonly number[]): number {
  const fixedDenominator = 2;
  const active = scores === votes ? 1 : fixedDenominator;
  return choose(scores.map((score) => (score - 3) * (fixedDenominator / active)));
}

function againUntilFirst(scores: readonly number[]): number {
  for (let attempt = 0; attempt < 3; attempt++) if (choose(scores) === 0) return 0;
  return choose(scores);
}
