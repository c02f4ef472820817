import type { ApproximateBudget } from '../units/approximate-budget.ts';
import { delta } from '../units/delta.ts';
import { epsilon } from '../units/epsilon.ts';
import { type Rho, rho } from '../units/rho.ts';

/**
 * Each on units of its own, which are told apart without a look at private data: adding or removing a unit changes the input
 * of one of them, so the greatest ε and the greatest δ hold for all (McSherry 2009, theorem 4).
 */
export function parallelComposition(budgets: readonly ApproximateBudget[]): ApproximateBudget {
  return {
    epsilon: epsilon.largest(budgets.map((budget) => budget.epsilon)),
    delta: delta.largest(budgets.map((budget) => budget.delta)),
  };
}

/** The same for ρ. */
export function parallelRho(amounts: readonly Rho[]): Rho {
  return rho.largest(amounts);
}
