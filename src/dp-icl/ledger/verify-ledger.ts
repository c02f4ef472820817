import type { KeychainChoice } from '../../egress/signed-log/keychain-finder.ts';
import type { LogVerification } from '../../egress/signed-log/verify/verification.ts';
import { verifyLog } from '../../egress/signed-log/verify/verify-log.ts';
import { entryIn } from './ledger-line.ts';
import { locateLedger } from './ledger-location.ts';
import { LedgerState } from './ledger-state.ts';

/** What became of looking at a ledger as a whole. */
export interface LedgerVerification extends LogVerification {
  /** What its entries come to, as far as they can be read. */
  readonly state: LedgerState;
}

/**
 * Looks at a repository's whole ledger: that every entry is what was signed, that they continue the pinned head, and that no
 * more was spent than the total at any time. Changes nothing.
 *
 * @param root the repository's root folder
 * @returns without a head and without defects where nothing was ever spent
 * @throws PpagentError LEDGER_DAMAGED when it cannot be read at all, LEDGER_BUSY, NOT_A_REPOSITORY, HISTORY_CUT_OFF,
 * CREDENTIAL_STORE_FAILED
 */
export async function verifyLedger(root: string, options: KeychainChoice): Promise<LedgerVerification> {
  const state = new LedgerState();
  const verification = await verifyLog({
    ...options,
    location: await locateLedger(root, options.env),
    look: (line) => {
      const entry = entryIn(line);
      const defect = entry && state.add(entry);
      return defect === undefined ? [] : [defect];
    },
  });
  return { ...verification, state };
}
