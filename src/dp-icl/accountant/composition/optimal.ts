import { logBinomials } from '../numeric/log-binomials.ts';
import type { ApproximateBudget } from '../units/approximate-budget.ts';
import { delta } from '../units/delta.ts';
import { epsilon } from '../units/epsilon.ts';
import type { ApproximateBound } from './approximate-bound.ts';
import { atomsBound, type LossAtoms } from './loss-atoms.ts';

/** So many uses, each of which keeps within one budget. */
export interface RepeatedBudget {
  readonly budget: ApproximateBudget;
  readonly count: number;
}

/** More values of the loss than this take too long to list. */
const mostAtoms = 200_000;

/**
 * The optimal composition of mechanisms of which only (ε, δ) is known: that of randomised responses that also tell all with
 * probability δ (Kairouz, Oh and Viswanath 2015, theorem 3.3; for different budgets Murtagh and Vadhan 2016, theorem 1.5).
 * Undefined where it has too many different values of the loss to be exact.
 */
export function optimalComposition(repeated: readonly RepeatedBudget[]): ApproximateBound | undefined {
  const groups = sameTogether(repeated);
  const size = groups.reduce((product, { count }) => product * (count + 1), 1);
  if (size > mostAtoms) return undefined;
  const safe = groups.reduce(
    (sum, { budget, count }) => sum + count * Math.log1p(-delta.toNumber(budget.delta)),
    0,
  );
  let atoms = [{ loss: 0, logMass: safe }];
  for (const { budget, count } of groups) {
    const own = responses(epsilon.toNumber(budget.epsilon), count);
    atoms = atoms.flatMap((atom) =>
      own.map(({ loss, logMass }) => ({ loss: atom.loss + loss, logMass: atom.logMass + logMass })),
    );
  }
  atoms.sort((a, b) => b.loss - a.loss);
  const listed: LossAtoms = {
    losses: atoms.map((atom) => atom.loss),
    masses: atoms.map((atom) => Math.exp(atom.logMass)),
    infinite: -Math.expm1(safe),
  };
  return atomsBound(listed);
}

/** The losses of so many randomised responses, by how many of them lie. */
function responses(value: number, count: number): { loss: number; logMass: number }[] {
  const logLie = -value - Math.log1p(Math.exp(-value));
  return [...logBinomials(count)].map((ways, lies) => ({
    loss: (count - 2 * lies) * value,
    logMass: ways + count * (logLie + value) - lies * value,
  }));
}

function sameTogether(repeated: readonly RepeatedBudget[]): RepeatedBudget[] {
  const groups = new Map<string, RepeatedBudget>();
  for (const { budget, count } of repeated) {
    const key = `${budget.epsilon} ${budget.delta}`;
    groups.set(key, { budget, count: count + (groups.get(key)?.count ?? 0) });
  }
  return [...groups.values()];
}
