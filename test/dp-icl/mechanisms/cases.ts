import { parseRational, type Rational } from '../../../src/dp-icl/accountant/units/rational.ts';
import { bernoulliExp } from '../../../src/dp-icl/mechanisms/bernoulli.ts';
import { discreteGaussian } from '../../../src/dp-icl/mechanisms/discrete-gaussian.ts';
import { discreteLaplace } from '../../../src/dp-icl/mechanisms/discrete-laplace.ts';
import { exponentialMechanism } from '../../../src/dp-icl/mechanisms/exponential-mechanism.ts';
import { permuteAndFlip } from '../../../src/dp-icl/mechanisms/permute-and-flip.ts';
import type { RandomSource } from '../../../src/dp-icl/mechanisms/random-source.ts';
import { utilityOf } from '../../../src/dp-icl/mechanisms/utility.ts';
import { normalised } from './distribution.ts';

/** A mechanism with what it must give. */
export interface DistributionCase {
  readonly name: string;
  readonly probabilities: readonly number[];
  readonly draw: (random: RandomSource) => number;
}

const fraction = (text: string): Rational => parseRational(text)!;

/** Whole numbers from −7 to 7 as outcomes 0 to 14, all others as 15. */
function outcomeOf(value: bigint): number {
  return value >= -7n && value <= 7n ? Number(value) + 7 : 15;
}

function overIntegers(density: (value: number) => number): number[] {
  const total = Array.from({ length: 2001 }, (_, index) => density(index - 1000)).reduce((a, b) => a + b, 0);
  const inner = Array.from({ length: 15 }, (_, index) => density(index - 7) / total);
  return [...inner, 1 - inner.reduce((a, b) => a + b, 0)];
}

const votes = [3, 2.5, 2.5, 1, 0, -1, 3.75];

/** By the recursion over which candidates are left: McKenna and Sheldon 2020, algorithm 1, enumerated. */
function permuteAndFlipProbabilities(utilities: readonly number[], rate: number): number[] {
  const best = Math.max(...utilities);
  const keep = utilities.map((utility) => Math.exp(rate * (utility - best)));
  const result = new Array<number>(utilities.length).fill(0);
  const visit = (left: readonly number[], reach: number): void => {
    for (const candidate of left) {
      const picked = reach / left.length;
      result[candidate]! += picked * keep[candidate]!;
      const others = left.filter((other) => other !== candidate);
      if (others.length > 0) visit(others, picked * (1 - keep[candidate]!));
    }
  };
  visit([...utilities.keys()], 1);
  return result;
}

export const distributionCases: readonly DistributionCase[] = [
  ...['0', '0.3', '1', '2.5', '7.01'].map((exponent) => ({
    name: `Bernoulli(exp(-${exponent}))`,
    probabilities: [1 - Math.exp(-Number(exponent)), Math.exp(-Number(exponent))],
    draw: (random: RandomSource) => (bernoulliExp(fraction(exponent), random) ? 1 : 0),
  })),
  ...['0.5', '1', '3.3'].map((scale) => ({
    name: `discrete Laplace of scale ${scale}`,
    probabilities: overIntegers((value) => Math.exp(-Math.abs(value) / Number(scale))),
    draw: (random: RandomSource) => outcomeOf(discreteLaplace(fraction(scale), random)),
  })),
  ...['0.25', '1', '9.5'].map((variance) => ({
    name: `discrete Gaussian of variance ${variance}`,
    probabilities: overIntegers((value) => Math.exp(-(value ** 2) / (2 * Number(variance)))),
    draw: (random: RandomSource) => outcomeOf(discreteGaussian(fraction(variance), random)),
  })),
  {
    name: 'exponential mechanism',
    probabilities: normalised(votes.map((vote) => Math.exp(0.7 * vote))),
    draw: (random) =>
      exponentialMechanism(votes.map(utilityOf), { rate: fraction('0.7'), bound: utilityOf(4.5) }, random),
  },
  {
    name: 'permute and flip',
    probabilities: permuteAndFlipProbabilities(votes, 0.7),
    draw: (random) => permuteAndFlip(votes.map(utilityOf), fraction('0.7'), random),
  },
];
