import {
  type ApproximateFilter,
  admits,
  epsilonSpent,
  openApproximateFilter,
  spend,
} from '../accountant/filters/approximate-filter.ts';
import type { ApproximateBudget } from '../accountant/units/approximate-budget.ts';
import { type Epsilon, epsilon } from '../accountant/units/epsilon.ts';
import type { LedgerEntry, Spending } from './ledger-entry.ts';

/** What a ledger's entries come to. */
export class LedgerState {
  /** Reservations without an end: a crash, or a use under way. They are spent. */
  readonly open = new Set<number>();
  #total: ApproximateBudget | undefined;
  readonly #filters = new Map<number, ApproximateFilter>();
  #entries = 0;

  /** Of each group. Undefined before the first entry. */
  get total(): ApproximateBudget | undefined {
    return this.#total;
  }

  get entries(): number {
    return this.#entries;
  }

  /** Takes the next entry in. @returns what is wrong with it where it stands */
  add(entry: LedgerEntry): string | undefined {
    if (entry.index !== this.#entries++)
      return `entry ${entry.index} stands where entry ${this.#entries - 1} belongs`;
    switch (entry.kind) {
      case 'total':
        return this.#setTotal(entry);
      case 'reserved':
        if (!this.#total) return 'something was spent before there was a total';
        this.open.add(entry.index);
        return this.#spend(entry);
      case 'ended':
        return this.open.delete(entry.reservation)
          ? undefined
          : `entry ${entry.index} ends entry ${entry.reservation}, which is no open reservation`;
    }
  }

  /** Whether a use is within what every group that it touches has left. */
  admits(spending: Pick<Spending, 'pure' | 'rho' | 'groups'>): boolean {
    return spending.groups.every((group) => admits(this.#filterOf(group), costOf(spending)));
  }

  /** At the δ of the total. */
  spent(group: number): Epsilon {
    return this.#total ? epsilonSpent(this.#filterOf(group)) : epsilon.none;
  }

  /** As if a use had happened as well; only for one that is admitted. */
  spentAfter(group: number, spending: Pick<Spending, 'pure' | 'rho'>): Epsilon {
    return epsilonSpent(spend(this.#filterOf(group), costOf(spending)));
  }

  /** Groups of which something is spent. */
  get groups(): readonly number[] {
    return [...this.#filters.keys()].sort((a, b) => a - b);
  }

  #setTotal({ epsilon: amount, delta }: ApproximateBudget): string | undefined {
    const before = this.#total;
    if (before && (amount < before.epsilon || delta < before.delta))
      return 'a total was lowered, which would make what is spent too much';
    this.#total = { epsilon: amount, delta };
    for (const [group, filter] of this.#filters) this.#filters.set(group, { ...filter, total: this.#total });
    return undefined;
  }

  #spend(spending: Spending): string | undefined {
    if (!this.admits(spending)) return 'more was spent than the total';
    for (const group of spending.groups) {
      this.#filters.set(group, spend(this.#filterOf(group), costOf(spending)));
    }
    return undefined;
  }

  #filterOf(group: number): ApproximateFilter {
    return this.#filters.get(group) ?? openApproximateFilter(this.#total!);
  }
}

function costOf({ pure, rho }: Pick<Spending, 'pure' | 'rho'>) {
  return { pure, zcdp: rho };
}
