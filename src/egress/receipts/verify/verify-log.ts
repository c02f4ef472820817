import { storedHeadIn } from '../head-file.ts';
import { everyPin, type HeadPin, pinFor } from '../head-pin.ts';
import { type FindKeychain, keychainFinder, type ReceiptLogOptions } from '../keychain-finder.ts';
import { type LogLocation, locateReceipts } from '../log-location.ts';
import { loadSigningKey, type SigningKey } from '../signing-key.ts';
import { compareHead, type KnownHead } from './compare-head.ts';
import { proveInclusion } from './prove-inclusion.ts';
import { scanEntries } from './scan-entries.ts';
import { type Snapshot, takeSnapshot } from './snapshot.ts';
import { treeDefects } from './tree-defects.ts';
import type { Verification } from './verification.ts';

export interface VerifyOptions extends ReceiptLogOptions {
  /** A head that was kept elsewhere, and how it is called. */
  readonly reference?: KnownHead | undefined;
  /** Index of an entry whose inclusion is to be shown. */
  readonly entry?: number | undefined;
}

const nothing: Verification = {
  defects: [],
  head: undefined,
  keyPlace: undefined,
  intents: 0,
  refusals: 0,
  unfinished: [],
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
 * @throws PpagentError RECEIPTS_DAMAGED when it cannot be read at all, RECEIPTS_KEY_MISSING, RECEIPTS_BUSY, USAGE when there
 * is no such entry, CREDENTIAL_STORE_FAILED
 */
export async function verifyLog(options: VerifyOptions): Promise<Verification> {
  const location = locateReceipts(options.env);
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
  { reference, entry }: VerifyOptions,
): Promise<Verification> {
  const stored = storedHeadIn(headText, key.publicKey);
  const head = 'head' in stored ? stored.head : undefined;
  const scan = await scanEntries(file, size, entry);
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
    intents: scan.intents,
    refusals: scan.refusals,
    unfinished: scan.unfinished,
    unsigned: head ? Math.max(0, scan.leaves.length - head.size) : 0,
    pinned: byPin?.comparison,
    reference: byReference?.comparison,
    inclusion: proven?.inclusion,
  };
}
