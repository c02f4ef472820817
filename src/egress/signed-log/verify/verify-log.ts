import { storedHeadIn } from '../head-file.ts';
import { everyPin, type HeadPin, pinFor } from '../head-pin.ts';
import { type FindKeychain, type KeychainChoice, keychainFinder } from '../keychain-finder.ts';
import type { LogLocation } from '../log-location.ts';
import { loadSigningKey, type SigningKey } from '../signing-key.ts';
import { compareHead, type KnownHead } from './compare-head.ts';
import { proveInclusion } from './prove-inclusion.ts';
import { type LookAtEntry, scanEntries } from './scan-entries.ts';
import { type Snapshot, takeSnapshot } from './snapshot.ts';
import { treeDefects } from './tree-defects.ts';
import type { LogVerification } from './verification.ts';

interface VerifyOptions extends KeychainChoice {
  readonly location: LogLocation;
  readonly look: LookAtEntry;
  /** A head that was kept elsewhere, and how it is called. */
  readonly reference?: KnownHead | undefined;
  /** Index of an entry whose inclusion is to be shown. */
  readonly entry?: number | undefined;
}

const nothing: LogVerification = {
  defects: [],
  head: undefined,
  keyPlace: undefined,
  unsigned: 0,
  pinned: undefined,
  reference: undefined,
  inclusion: undefined,
};

/**
 * Looks at a whole log: that every entry is what was signed and fits the others, and that it continues the pinned head and
 * the one that is given. Changes nothing, and does not heal what a crash has left either.
 *
 * @returns without a head and without defects where no log was ever begun
 * @throws PpagentError as the log's kind says when it cannot be read at all, USAGE when there is no such entry,
 * CREDENTIAL_STORE_FAILED
 */
export async function verifyLog(options: VerifyOptions): Promise<LogVerification> {
  const { location } = options;
  const findKeychain = keychainFinder(options);
  const snapshot = await takeSnapshot(location);
  if (!snapshot) return { ...nothing, defects: await tracesOfLog(location, findKeychain, options) };
  try {
    const key = await loadSigningKey(location, findKeychain);
    return await verifySnapshot(snapshot, key, await pinFor(key, location, findKeychain), options);
  } finally {
    await snapshot.file.close();
  }
}

/** What says that there was a log, where there is none. */
async function tracesOfLog(
  location: LogLocation,
  findKeychain: FindKeychain,
  { reference }: VerifyOptions,
): Promise<string[]> {
  const defects: string[] = [];
  for (const pin of await everyPin(location, await findKeychain())) {
    const pinned = await pin.read();
    if ('defect' in pinned) defects.push(pinned.defect);
    else if (pinned.head) defects.push(`the log is gone: ${pin.name} has ${pinned.head.size} entries`);
  }
  if (reference) defects.push(`the log is gone: ${reference.name} has ${reference.head.size} entries`);
  return defects;
}

async function verifySnapshot(
  { file, size, headText }: Snapshot,
  key: SigningKey,
  pin: HeadPin,
  { reference, entry, location: { kind }, look }: VerifyOptions,
): Promise<LogVerification> {
  const stored = storedHeadIn(headText, key.publicKey, kind);
  const head = 'head' in stored ? stored.head : undefined;
  const scan = await scanEntries(file, size, { kind, look, wanted: entry });
  const pinned = await pin.read();
  const compare = (known: KnownHead) => compareHead(known, scan.leaves, key.publicKey);
  const byPin = 'head' in pinned && pinned.head ? compare({ head: pinned.head, name: pin.name }) : undefined;
  const byReference = reference && compare(reference);
  const proven =
    head && entry !== undefined ? proveInclusion(entry, scan.wanted, scan.leaves, head) : undefined;
  return {
    defects: [
      ...('defect' in stored ? [stored.defect] : []),
      ...scan.defects,
      ...('head' in stored ? treeDefects(scan.leaves, stored) : []),
      ...('defect' in pinned ? [pinned.defect] : []),
      ...(byPin?.defects ?? []),
      ...(byReference?.defects ?? []),
      ...(proven?.defects ?? []),
    ],
    head,
    keyPlace: key.place,
    unsigned: head ? Math.max(0, scan.leaves.length - head.size) : 0,
    pinned: byPin?.comparison,
    reference: byReference?.comparison,
    inclusion: proven?.inclusion,
  };
}
