import { PpagentError } from '../../../errors/ppagent-error.ts';
import { type Rho, rho } from '../units/rho.ts';

/**
 * A total of ρ, and what is spent of it. Whatever is asked, in whatever order and however it depends on earlier outputs, all that is
 * admitted together is total-zCDP: being fully adaptive costs nothing (Feldman and Zrnic 2021, theorem 3.1; Whitehouse, Ramdas,
 * Rogers and Wu 2023, theorem 1; the notion is that of Rogers, Roth, Ullman and Vadhan 2016). With one filter a unit, and a
 * unit left out once its own is spent, the total holds for each of them (Feldman and Zrnic 2021, theorem 4.5).
 */
export interface ConcentratedFilter {
  readonly total: Rho;
  readonly spent: Rho;
}

export function openConcentratedFilter(total: Rho): ConcentratedFilter {
  return { total, spent: rho.none };
}

export function rhoLeft({ total, spent }: ConcentratedFilter): Rho {
  return rho.left(total, spent);
}

/**
 * The filter after so much more is spent. The cost must be spent before the mechanism runs, and is never given back.
 *
 * @throws {PpagentError} PRIVACY_BUDGET_SPENT when less is left; the filter stays as it is
 */
export function spendRho(filter: ConcentratedFilter, cost: Rho): ConcentratedFilter {
  const left = rhoLeft(filter);
  if (cost > left) {
    const missing = rho.left(cost, left);
    throw new PpagentError(
      'PRIVACY_BUDGET_SPENT',
      `ρ ${rho.format(cost)} is asked for and ${rho.format(left)} of ${rho.format(filter.total)} is left: ${rho.format(missing)} too little`,
    );
  }
  return { total: filter.total, spent: rho.sum([filter.spent, cost]) };
}
