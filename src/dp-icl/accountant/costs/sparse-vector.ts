import { type Epsilon, epsilon } from '../units/epsilon.ts';
import { divide, multiply, rationalOf } from '../units/rational.ts';
import { requireCount, requireNumber } from '../units/require-number.ts';
import type { PrivacyCost } from './privacy-cost.ts';
import { pureCost } from './pure-cost.ts';

/** Which of many questions lie above a noisy threshold, until so many did; all noise is Laplace. */
export interface SparseVector {
  readonly sensitivity: number;
  /** Drawn once, and not again after an answer. */
  readonly thresholdScale: number;
  readonly queryScale: number;
  /** Answers above the threshold after which it stops: c. */
  readonly positives: number;
  /** One unit moves all answers the same way. */
  readonly monotone: boolean;
}

/**
 * The sparse vector technique: ε = Δ/b₁ + 2cΔ/b₂, or + cΔ/b₂ where monotone (Lyu, Su and Li 2017, algorithm 7, theorems 4
 * and 5). Only for the variant that draws fresh noise for each question and releases no value with it.
 *
 * @throws {PpagentError} PRIVACY_PARAMETER_INVALID
 */
export function sparseVectorCost(technique: SparseVector): PrivacyCost {
  const sensitivity = rationalOf(requireNumber('the sensitivity', technique.sensitivity));
  const positives = BigInt(requireCount('the number of answers', technique.positives));
  const ofThreshold = epsilon.atLeast(
    divide(sensitivity, rationalOf(requireNumber('the scale of the threshold', technique.thresholdScale))),
  );
  const ofQueries = epsilon.atLeast(
    multiply(
      divide(sensitivity, rationalOf(requireNumber('the scale of the queries', technique.queryScale))),
      { numerator: positives * (technique.monotone ? 1n : 2n), denominator: 1n },
    ),
  );
  return pureCost(epsilon.sum([ofThreshold, ofQueries]));
}

/**
 * The scales that use ε best: it is divided between threshold and queries as 1 : (2c)^{2/3}, monotone 1 : c^{2/3} (Lyu, Su
 * and Li 2017, section 4.2). Made a little greater, so that the cost is not above ε.
 *
 * @throws {PpagentError} PRIVACY_PARAMETER_INVALID
 */
export function sparseVectorWithin(
  budget: Epsilon,
  { sensitivity, positives, monotone }: Omit<SparseVector, 'thresholdScale' | 'queryScale'>,
): SparseVector {
  requireNumber('the sensitivity', sensitivity);
  const weight = requireCount('the number of answers', positives) * (monotone ? 1 : 2);
  const share = 1 / (1 + weight ** (2 / 3));
  const safe = (1 + 1e-9) / epsilon.toNumber(budget);
  return {
    sensitivity,
    positives,
    monotone,
    thresholdScale: (sensitivity * safe) / share,
    queryScale: (weight * sensitivity * safe) / (1 - share),
  };
}
