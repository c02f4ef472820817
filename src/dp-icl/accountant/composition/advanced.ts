import type { ApproximateBudget } from '../units/approximate-budget.ts';
import { type Delta, delta } from '../units/delta.ts';
import { epsilon } from '../units/epsilon.ts';

/**
 * Composition in closed form, at a further δ of its own: the least of the three of Kairouz, Oh and Viswanath 2015, theorem 3.5,
 * which improve on Dwork, Rothblum and Vadhan 2010. For many different budgets, where the optimum takes too long to compute.
 */
export function advancedComposition(budgets: readonly ApproximateBudget[], slack: Delta): ApproximateBudget {
  const values = budgets.map((budget) => epsilon.toNumber(budget.epsilon));
  const further = delta.toNumber(slack);
  const squares = values.reduce((sum, value) => sum + value * value, 0);
  const mean = values.reduce((sum, value) => sum + value * Math.tanh(value / 2), 0);
  const concentrated = [
    mean + Math.sqrt(2 * squares * Math.log(Math.E + Math.sqrt(squares) / further)),
    mean + Math.sqrt(-2 * squares * Math.log(further)),
  ].map((value) => epsilon.atLeast(value));
  const basic = epsilon.sum(budgets.map((budget) => budget.epsilon));
  // 1 − (1 − δ̃)·∏(1 − δᵢ)
  const kept = budgets.reduce(
    (sum, budget) => sum + Math.log1p(-delta.toNumber(budget.delta)),
    Math.log1p(-further),
  );
  return {
    epsilon: epsilon.smallest(basic, ...concentrated),
    delta: delta.atLeast(-Math.expm1(kept)),
  };
}
