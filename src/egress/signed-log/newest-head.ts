import { soundOrThrow } from './defect.ts';
import { storedHeadIn } from './head-file.ts';
import { type KeychainChoice, keychainFinder } from './keychain-finder.ts';
import type { LogLocation } from './log-location.ts';
import { textOf } from './log-text.ts';
import { loadSigningKey } from './signing-key.ts';
import type { SignedTreeHead } from './tree-head.ts';

/**
 * The newest head of a log, to be kept where nobody can change it together with the log.
 *
 * @returns undefined where there is no log
 * @throws PpagentError as the log's kind says
 */
export async function newestHead(
  location: LogLocation,
  options: KeychainChoice,
): Promise<SignedTreeHead | undefined> {
  const { kind } = location;
  const text = await textOf(location.head, kind);
  if (text === undefined) return undefined;
  const { publicKey } = await loadSigningKey(location, keychainFinder(options));
  return soundOrThrow(kind, storedHeadIn(text, publicKey, kind)).head;
}
