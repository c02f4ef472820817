import type { ApproximateBudget } from '../units/approximate-budget.ts';
import { delta } from '../units/delta.ts';
import { epsilon } from '../units/epsilon.ts';
import { multiply, rationalOf } from '../units/rational.ts';
import type { SamplingRate } from '../units/sampling-rate.ts';

/**
 * What a budget becomes when each unit takes part with a probability q only, which nobody learns: ε' = log(1 + q(e^ε − 1)) and
 * δ' = qδ, for adding or removing a unit (Li, Qardaji and Su 2012; Balle, Barthe and Gaboardi 2018, theorem 8).
 */
export function sampledBudget(budget: ApproximateBudget, rate: SamplingRate): ApproximateBudget {
  if (rate === 1) return budget;
  const value = epsilon.toNumber(budget.epsilon);
  const amplified =
    value < 30
      ? Math.log1p(rate * Math.expm1(value))
      : value + Math.log(rate) + Math.log1p(((1 - rate) / rate) * Math.exp(-value));
  return {
    epsilon: epsilon.smallest(epsilon.atLeast(amplified), budget.epsilon),
    delta: delta.atLeast(multiply(delta.toRational(budget.delta), rationalOf(rate))),
  };
}
