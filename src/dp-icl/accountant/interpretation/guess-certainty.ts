import type { ApproximateBudget } from '../units/approximate-budget.ts';
import { delta } from '../units/delta.ts';
import { epsilon } from '../units/epsilon.ts';
import { numericMargin } from '../units/quantity.ts';

/**
 * How often, at most, somebody is right who holds it for as likely as not that a unit was used, sees the output, knows all else
 * and guesses: (e^ε + δ)/(e^ε + 1), rounded up (Kairouz, Oh and Viswanath 2015, theorem 2.4, with the errors of both kinds equal).
 */
export function guessCertainty(budget: ApproximateBudget): number {
  const doubt = Math.exp(-epsilon.toNumber(budget.epsilon));
  const certainty = (1 + delta.toNumber(budget.delta) * doubt) / (1 + doubt);
  return Math.min(1, certainty * (1 + numericMargin));
}
