import { PpagentError } from '../../errors/ppagent-error.ts';
import { soundOrThrow } from './defect.ts';
import { storedHeadIn } from './head-file.ts';
import { keychainFinder, type ReceiptLogOptions } from './keychain-finder.ts';
import { locateReceipts } from './log-location.ts';
import { textOf } from './log-text.ts';
import { loadSigningKey } from './signing-key.ts';
import type { SignedTreeHead } from './tree-head.ts';

/**
 * The newest head of the user's log, to be kept where nobody can change it together with the log.
 *
 * @throws PpagentError USAGE when there is no log, RECEIPTS_DAMAGED, RECEIPTS_KEY_MISSING
 */
export async function newestHead(options: ReceiptLogOptions): Promise<SignedTreeHead> {
  const location = locateReceipts(options.env);
  const text = await textOf(location.head);
  if (text === undefined) {
    throw new PpagentError('USAGE', 'there is no log of receipts yet', {
      remedy: 'The first request to a provider begins it.',
    });
  }
  const { publicKey } = await loadSigningKey(location, keychainFinder(options));
  return soundOrThrow(storedHeadIn(text, publicKey)).head;
}
