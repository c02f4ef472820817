import { type Epsilon, epsilon } from '../units/epsilon.ts';
import { divide, multiply, rationalOf } from '../units/rational.ts';
import { requireNumber } from '../units/require-number.ts';
import { boundedRangeCost } from './bounded-range.ts';
import type { PrivacyCost } from './privacy-cost.ts';
import { pureCost } from './pure-cost.ts';

/** A choice among public candidates by scores of which one unit changes each by the sensitivity at most. */
export interface NoisyChoice {
  readonly sensitivity: number;
  /** The scale of the noise that each score gets, or the temperature that it is divided by. */
  readonly scale: number;
  /** One unit moves all scores the same way, as a vote that is added does; the price is then the half. */
  readonly monotone: boolean;
}

/**
 * The exponential mechanism, p ∝ e^{score/scale} (McSherry and Talwar 2007), which is the greatest score with Gumbel noise.
 *
 * @throws {PpagentError} PRIVACY_PARAMETER_INVALID
 */
export function exponentialMechanismCost(choice: NoisyChoice): PrivacyCost {
  return boundedRangeCost(rangeOf(choice));
}

/**
 * Permute-and-flip (McKenna and Sheldon 2020, theorem 1), which is the greatest score with exponential noise (Ding, Kifer,
 * Steinke, Wang, Xiao and Zhang 2021). It has no bounded range, so nothing better than its ε is known.
 *
 * @throws {PpagentError} PRIVACY_PARAMETER_INVALID
 */
export function permuteAndFlipCost(choice: NoisyChoice): PrivacyCost {
  return pureCost(rangeOf(choice));
}

/**
 * The place of the greatest score with noise on each: Gumbel noise is the exponential mechanism and exponential noise
 * permute-and-flip; Laplace noise costs what exponential noise does (Dwork and Roth 2014, claim 3.9; Ding and others 2021).
 *
 * @throws {PpagentError} PRIVACY_PARAMETER_INVALID
 */
export function reportNoisyMaxCost(
  noise: 'gumbel' | 'exponential' | 'laplace',
  choice: NoisyChoice,
): PrivacyCost {
  return noise === 'gumbel' ? exponentialMechanismCost(choice) : permuteAndFlipCost(choice);
}

/** By how much one unit moves the scores against each other, in scales; exact and rounded up. */
function rangeOf({ sensitivity, scale, monotone }: NoisyChoice): Epsilon {
  const change = divide(
    rationalOf(requireNumber('the sensitivity', sensitivity)),
    rationalOf(requireNumber('the scale', scale)),
  );
  return epsilon.atLeast(multiply(change, { numerator: monotone ? 1n : 2n, denominator: 1n }));
}
