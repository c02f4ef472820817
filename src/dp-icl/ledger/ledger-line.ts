import { delta } from '../accountant/units/delta.ts';
import { type Epsilon, epsilon } from '../accountant/units/epsilon.ts';
import { type Rho, rho } from '../accountant/units/rho.ts';
import type { LedgerEntry } from './ledger-entry.ts';

/** An entry as it is hashed and stored, without the newline: JSON with its members in one order, amounts as exact decimals. */
export function lineOf(entry: LedgerEntry): string {
  const { kind, index, time } = entry;
  return JSON.stringify({ kind, index, time, ...detailsOf(entry) });
}

function detailsOf(entry: LedgerEntry): object {
  switch (entry.kind) {
    case 'total':
      return { epsilon: epsilon.format(entry.epsilon), delta: delta.format(entry.delta) };
    case 'reserved': {
      const { use, mechanism, parameters, pure, groups } = entry;
      return {
        use,
        mechanism,
        parameters: Object.fromEntries(Object.entries(parameters).sort()),
        pure: pure === undefined ? null : epsilon.format(pure),
        rho: entry.rho === undefined ? null : rho.format(entry.rho),
        groups,
      };
    }
    case 'ended':
      return { reservation: entry.reservation, outcome: entry.outcome };
  }
}

/** The entry that a line holds; undefined where it holds none. */
export function entryIn(line: Uint8Array): LedgerEntry | undefined {
  try {
    const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line)) as Stored;
    const entry = read(value);
    // In one form only: what reads the same and is written otherwise was not written here.
    return entry && lineOf(entry) === Buffer.from(line).toString('utf8') ? entry : undefined;
  } catch {
    return undefined;
  }
}

interface Stored {
  readonly kind: string;
  readonly index: number;
  readonly time: string;
  readonly [member: string]: unknown;
}

function read({ kind, index, time, ...details }: Stored): LedgerEntry | undefined {
  if (!isIndex(index) || Number.isNaN(Date.parse(time))) return undefined;
  const placed = { index, time };
  switch (kind) {
    case 'total':
      return {
        kind,
        ...placed,
        epsilon: epsilon.parseStored(details.epsilon as string),
        delta: delta.parseStored(details.delta as string),
      };
    case 'reserved':
      return isSpending(details) ? { kind, ...placed, ...spendingOf(details) } : undefined;
    case 'ended': {
      const { reservation, outcome } = details;
      const isKnown = outcome === 'released' || outcome === 'failed';
      return isKnown && isIndex(reservation) ? { kind, ...placed, reservation, outcome } : undefined;
    }
    default:
      return undefined;
  }
}

interface StoredSpending {
  readonly use: string;
  readonly mechanism: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly pure: string | null;
  readonly rho: string | null;
  readonly groups: readonly number[];
}

function isSpending(details: object): details is StoredSpending {
  const { use, mechanism, parameters, groups } = details as StoredSpending;
  const isRecord = typeof parameters === 'object' && parameters !== null && !Array.isArray(parameters);
  return (
    typeof use === 'string' &&
    typeof mechanism === 'string' &&
    isRecord &&
    Object.values(parameters).every((value) => typeof value === 'string') &&
    Array.isArray(groups) &&
    groups.length > 0 &&
    groups.every(isIndex)
  );
}

function spendingOf({ pure, rho: concentrated, ...rest }: StoredSpending) {
  return {
    ...rest,
    pure: orUndefined<Epsilon>(pure, epsilon.parseStored),
    rho: orUndefined<Rho>(concentrated, rho.parseStored),
  };
}

function orUndefined<Amount>(text: string | null, parse: (text: string) => Amount): Amount | undefined {
  return text === null ? undefined : parse(text);
}

function isIndex(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
