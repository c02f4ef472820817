import type { LogLocation } from '../signed-log/log-location.ts';
import { readReceipts } from './read-receipts.ts';
import type { Receipt } from './receipt.ts';

type IntentReceipt = Extract<Receipt, { kind: 'intent' }>;
type OutcomeReceipt = Extract<Receipt, { kind: 'outcome' }>;
type RefusalReceipt = Extract<Receipt, { kind: 'refused' }>;

/** A request that was sent and how it ended, or one that was refused. */
export type LoggedRequest =
  | {
      readonly kind: 'sent';
      readonly intent: IntentReceipt;
      /** Undefined where it was interrupted, or is under way. */
      readonly outcome: OutcomeReceipt | undefined;
    }
  | { readonly kind: 'refused'; readonly refusal: RefusalReceipt };

/** Which requests are wanted. */
export interface RequestSelection {
  /** Those from then on. */
  readonly since: Date | undefined;
  /** The newest so many. */
  readonly limit: number | undefined;
}

/** Requests as they stand in a log, oldest first. @throws PpagentError RECEIPTS_DAMAGED when an entry cannot be read */
export async function loggedRequests(
  location: LogLocation,
  { since, limit = Number.POSITIVE_INFINITY }: RequestSelection,
): Promise<LoggedRequest[]> {
  let found: (IntentReceipt | RefusalReceipt)[] = [];
  const outcomes = new Map<number, OutcomeReceipt>();
  const from = since?.toISOString() ?? '';
  for await (const receipt of readReceipts(location)) {
    if (receipt.kind === 'outcome') outcomes.set(receipt.intent, receipt);
    else if (receipt.time >= from) found.push(receipt);
    if (found.length >= 2 * limit + 1) found = found.slice(-limit);
  }
  return found
    .slice(Math.max(0, found.length - limit))
    .map((receipt) =>
      receipt.kind === 'intent'
        ? { kind: 'sent', intent: receipt, outcome: outcomes.get(receipt.index) }
        : { kind: 'refused', refusal: receipt },
    );
}
