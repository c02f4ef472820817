import type { ApproximateBudget } from '../units/approximate-budget.ts';
import { delta } from '../units/delta.ts';
import { epsilon } from '../units/epsilon.ts';
import type { ApproximateBound } from './approximate-bound.ts';
import type { CompositionPart } from './composition-part.ts';

/** All of them on the same units: ε and δ add up (Dwork, Kenthapadi, McSherry, Mironov and Naor 2006, theorem 1). */
export function basicComposition(budgets: readonly ApproximateBudget[]): ApproximateBudget {
  return {
    epsilon: epsilon.sum(budgets.map((budget) => budget.epsilon)),
    delta: delta.sum(budgets.map((budget) => budget.delta)),
  };
}

/** The sum of the pure ε; undefined where a part has none. At an ε below the sum it says nothing: δ is 1. */
export function basicBound(parts: readonly CompositionPart[]): ApproximateBound | undefined {
  const amounts = [];
  for (const { cost, count } of parts) {
    if (cost.pure === undefined) return undefined;
    amounts.push(epsilon.times(cost.pure, count));
  }
  const total = epsilon.sum(amounts);
  return {
    epsilonAt: () => total,
    deltaAt: (at) => (at >= total ? delta.none : delta.atLeast(1)),
  };
}
