import type { KeychainChoice } from '../../signed-log/keychain-finder.ts';
import type { KnownHead } from '../../signed-log/verify/compare-head.ts';
import type { LogVerification } from '../../signed-log/verify/verification.ts';
import { verifyLog } from '../../signed-log/verify/verify-log.ts';
import { locateReceipts } from '../receipts-location.ts';
import { RequestSequence } from './request-sequence.ts';

interface VerifyOptions extends KeychainChoice {
  /** A head that was kept elsewhere, and how it is called. */
  readonly reference?: KnownHead | undefined;
  /** Index of an entry whose inclusion is to be shown. */
  readonly entry?: number | undefined;
}

/** What became of looking at the log of receipts. */
export interface ReceiptsVerification extends LogVerification {
  readonly intents: number;
  readonly refusals: number;
  /** Intents without an outcome, by their index: what was interrupted, or is still under way. */
  readonly unfinished: readonly number[];
}

/**
 * Looks at the user's whole log of receipts: that every entry is what was signed and fits the others, and that it continues
 * the pinned head and the one that is given.
 *
 * @returns without a head and without defects where no log was ever begun
 * @throws PpagentError RECEIPTS_DAMAGED when it cannot be read at all, RECEIPTS_KEY_MISSING, RECEIPTS_BUSY, USAGE when there
 * is no such entry, CREDENTIAL_STORE_FAILED
 */
export async function verifyReceipts(options: VerifyOptions): Promise<ReceiptsVerification> {
  const sequence = new RequestSequence();
  const verification = await verifyLog({
    ...options,
    location: locateReceipts(options.env),
    look: (line) => sequence.look(line),
  });
  const { intents, refusals, unfinished } = sequence;
  return { ...verification, intents, refusals, unfinished };
}
