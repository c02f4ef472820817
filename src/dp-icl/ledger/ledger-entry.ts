import type { ApproximateBudget } from '../accountant/units/approximate-budget.ts';
import type { Epsilon } from '../accountant/units/epsilon.ts';
import type { Rho } from '../accountant/units/rho.ts';

/** What a use of private units costs, and of what it is. Never which units, their scores, or how many of them took part. */
export interface Spending {
  /** What it is for: `choose`, `synth`. */
  readonly use: string;
  readonly mechanism: string;
  /** The mechanism's public parameters, by name. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Undefined where there is no pure guarantee. */
  readonly pure: Epsilon | undefined;
  /** Undefined where no ρ holds. */
  readonly rho: Rho | undefined;
  /** Of which groups of units. Each group has the whole total to itself, since no unit is in two (parallel composition). */
  readonly groups: readonly number[];
}

/** How a use ended. Whatever it was, what it costs is spent. */
export type SpendingOutcome = 'released' | 'failed';

/** What an entry says, before it has its place. */
export type LedgerContent =
  /** The total of each group from here on; the first entry is one. */
  | ({ readonly kind: 'total' } & ApproximateBudget)
  /** On the disk before anything is drawn; without an end it counts as spent as well. */
  | ({ readonly kind: 'reserved' } & Spending)
  | { readonly kind: 'ended'; readonly reservation: number; readonly outcome: SpendingOutcome };

/** An entry of a ledger. */
export type LedgerEntry = LedgerContent & {
  /** From 0; the place in the ledger. */
  readonly index: number;
  /** ISO 8601, UTC; for people: nothing is refilled with time. */
  readonly time: string;
};
