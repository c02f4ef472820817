import { writeAtomically } from '../../config/files/write-atomically.ts';
import type { Keychain } from '../../config/keychain/keychain.ts';
import type { Defect } from './defect.ts';
import type { FindKeychain } from './keychain-finder.ts';
import type { LogKind } from './log-kind.ts';
import { type LogLocation, logAccounts } from './log-location.ts';
import { textOf } from './log-text.ts';
import type { SigningKey } from './signing-key.ts';
import { headIn, headText, isSigned, type SignedTreeHead } from './tree-head.ts';

/** What is pinned. */
export interface PinnedHead {
  /** Undefined where nothing is. */
  readonly head: SignedTreeHead | undefined;
}

/**
 * Keeps a recent head of a log away from it, so that the log cannot be cut off or set back unseen. Where there is no
 * keychain that is a file beside it: against mistakes, but not against anybody who can write there.
 */
export interface HeadPin {
  /** As a message calls it. */
  readonly name: string;
  /** @throws PpagentError as `unreadable` gives it, CREDENTIAL_STORE_FAILED */
  read(): Promise<PinnedHead | Defect>;
  write(head: SignedTreeHead): Promise<void>;
}

/** The one of a log: where its key is. */
export async function pinFor(
  { place }: SigningKey,
  location: LogLocation,
  findKeychain: FindKeychain,
): Promise<HeadPin> {
  const keychain = place === 'keychain' ? await findKeychain() : undefined;
  return keychain ? keychainPin(location, keychain) : filePin(location);
}

/** Wherever one may be, for when there is no log that says where. */
export async function everyPin(location: LogLocation, keychain: Keychain | undefined): Promise<HeadPin[]> {
  return [filePin(location), ...(keychain ? [await keychainPin(location, keychain)] : [])];
}

async function keychainPin(location: LogLocation, keychain: Keychain): Promise<HeadPin> {
  const account = (await logAccounts(location)).head;
  return {
    name: 'the head pinned in the keychain',
    read: async () => pinnedHeadIn(await keychain.get(account), location.kind),
    write: (head) => keychain.set(account, headText(head)),
  };
}

function filePin({ pinned, kind }: LogLocation): HeadPin {
  return {
    name: 'the pinned head',
    read: async () => pinnedHeadIn(await textOf(pinned, kind), kind),
    write: (head) => writeAtomically(pinned, headText(head)),
  };
}

function pinnedHeadIn(text: string | undefined, kind: LogKind): PinnedHead | Defect {
  const head = text === undefined ? undefined : headIn(text, kind);
  if (text !== undefined && !(head && isSigned(head)))
    return { defect: 'the pinned head is none that was signed' };
  return { head };
}
