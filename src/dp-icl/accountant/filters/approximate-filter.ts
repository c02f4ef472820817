import { PpagentError } from '../../../errors/ppagent-error.ts';
import { epsilonOfRho, rhoWithin } from '../conversion/zcdp-to-approximate.ts';
import type { PrivacyCost } from '../costs/privacy-cost.ts';
import type { ApproximateBudget } from '../units/approximate-budget.ts';
import { type Epsilon, epsilon } from '../units/epsilon.ts';
import { type Rho, rho } from '../units/rho.ts';

/**
 * A total of (ε, δ), and what is spent of it in two measures at once. A use is admitted while the sum of pure ε is within ε, or the
 * sum of ρ within the greatest ρ that converts to (ε, δ); after a use without one of them, that sum is no more.
 *
 * Why either of the two suffices, and not the same one each time: stop the interaction in thought where the ρ would be exceeded.
 * What came before is (ε, δ)-differentially private by the filter of Whitehouse, Ramdas, Rogers and Wu 2023, theorem 1. Where
 * the interaction really went further, the pure sum holds at its end, the privacy loss is at most ε there, and nothing is added to
 * δ = E[max(0, 1 − e^{ε−L})].
 */
export interface ApproximateFilter {
  readonly total: ApproximateBudget;
  readonly pureSpent: Epsilon | undefined;
  readonly rhoSpent: Rho | undefined;
}

/** As much of a cost as a filter counts. */
export type CountedCost = Pick<PrivacyCost, 'pure' | 'zcdp'>;

export function openApproximateFilter(total: ApproximateBudget): ApproximateFilter {
  return { total, pureSpent: epsilon.none, rhoSpent: rho.none };
}

/** Whether a use that costs so much would be admitted. */
export function admits(filter: ApproximateFilter, cost: CountedCost): boolean {
  return isWithinTotal(afterCost(filter, cost));
}

/**
 * The filter after a use. Its cost must be spent before the mechanism runs, and is never given back.
 *
 * @throws {PpagentError} PRIVACY_BUDGET_SPENT when it is not admitted; the filter stays as it is
 */
export function spend(filter: ApproximateFilter, cost: CountedCost): ApproximateFilter {
  const after = afterCost(filter, cost);
  if (isWithinTotal(after)) return after;
  const would = leastEpsilon(after);
  const total = epsilon.format(filter.total.epsilon);
  throw new PpagentError(
    'PRIVACY_BUDGET_SPENT',
    would === undefined
      ? 'this use has neither a pure ε nor a ρ, so it cannot be counted against the total'
      : `ε ${epsilon.format(epsilonSpent(filter))} of ${total} is spent, and with this use it would be ${epsilon.format(would)}`,
  );
}

/**
 * The least ε, at the δ of the total, that what is spent converts to; never above the total. It is what uses cost that were fixed in
 * advance; the promise of the filter, whatever they depend on, is the total.
 */
export function epsilonSpent(filter: ApproximateFilter): Epsilon {
  const { total } = filter;
  return epsilon.smallest(total.epsilon, leastEpsilon(filter) ?? total.epsilon);
}

/** How much pure ε could still be spent in one use. */
export function pureEpsilonLeft({ total, pureSpent }: ApproximateFilter): Epsilon {
  return pureSpent === undefined ? epsilon.none : epsilon.left(total.epsilon, pureSpent);
}

/** How much ρ could still be spent in one use. */
export function rhoLeftWithin({ total, rhoSpent }: ApproximateFilter): Rho {
  return rhoSpent === undefined ? rho.none : rho.left(rhoLimit(total), rhoSpent);
}

function afterCost(filter: ApproximateFilter, cost: CountedCost): ApproximateFilter {
  const { total, pureSpent, rhoSpent } = filter;
  return {
    total,
    pureSpent:
      pureSpent === undefined || cost.pure === undefined ? undefined : epsilon.sum([pureSpent, cost.pure]),
    rhoSpent: rhoSpent === undefined || cost.zcdp === undefined ? undefined : rho.sum([rhoSpent, cost.zcdp]),
  };
}

function isWithinTotal({ total, pureSpent, rhoSpent }: ApproximateFilter): boolean {
  const pureHolds = pureSpent !== undefined && pureSpent <= total.epsilon;
  return pureHolds || (rhoSpent !== undefined && rhoSpent <= rhoLimit(total));
}

/** A total without δ has no room for ρ. */
function rhoLimit(total: ApproximateBudget): Rho {
  return total.delta > 0n ? rhoWithin(total) : rho.none;
}

function leastEpsilon({ total, pureSpent, rhoSpent }: ApproximateFilter): Epsilon | undefined {
  const converted =
    rhoSpent === undefined || total.delta === 0n ? undefined : epsilonOfRho(rhoSpent, total.delta);
  if (pureSpent === undefined || converted === undefined) return pureSpent ?? converted;
  return epsilon.smallest(pureSpent, converted);
}
