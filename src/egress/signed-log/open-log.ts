import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { withFileLock } from '../../config/files/file-lock.ts';
import { syncFolder } from '../../config/files/sync-folder.ts';
import { writeAtomically } from '../../config/files/write-atomically.ts';
import type { Keychain } from '../../config/keychain/keychain.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import { damaged, soundOrThrow } from './defect.ts';
import { EntryTree } from './entry-tree.ts';
import { writeHeadFile } from './head-file.ts';
import { everyPin, type HeadPin, pinFor } from './head-pin.ts';
import type { FindKeychain } from './keychain-finder.ts';
import { LogFile } from './log-file.ts';
import type { LogLocation } from './log-location.ts';
import { createSigningKey, loadSigningKey } from './signing-key.ts';
import { signHead } from './tree-head.ts';

/** A log that was opened or begun, and what keeps its newest head. */
interface OpenedLog {
  readonly file: LogFile;
  readonly pin: HeadPin;
}

/**
 * Opens a log, or begins one. Compares its end with its signed head and its length with the pinned one; heals what a crash has left.
 *
 * @throws PpagentError as its kind says: damaged, key missing, busy; WRITE_FAILED, CREDENTIAL_STORE_FAILED
 */
export async function openLog(location: LogLocation, findKeychain: FindKeychain): Promise<OpenedLog> {
  const { kind } = location;
  const options = { busy: kind.codes.busy };
  await makeFolder(location.folder);
  if (await isNew(location)) {
    await withFileLock(
      location.lock,
      async () => {
        if (await isNew(location)) await begin(location, await findKeychain());
      },
      options,
    );
  }
  // A keychain may take seconds: the lock is not held meanwhile.
  const key = await loadSigningKey(location, findKeychain);
  const pin = await pinFor(key, location, findKeychain);
  const { head: pinned } = soundOrThrow(kind, await pin.read());
  if (pinned && pinned.key !== key.publicKey) throw damaged(kind, 'it is not the one whose head is pinned');
  const file = await withFileLock(location.lock, () => LogFile.open(location, key, pinned), options);
  return { file, pin };
}

/**
 * Whether a log was ever begun.
 *
 * @throws PpagentError as its kind says where it is gone although a head of it is pinned; CREDENTIAL_STORE_FAILED
 */
export async function isBegun(location: LogLocation, findKeychain: FindKeychain): Promise<boolean> {
  if (!(await isNew(location))) return true;
  await assertNeverPinned(location, await findKeychain());
  return false;
}

/** The head is written last: without one there is no log, unless there are entries. */
async function isNew({ head, entries }: LogLocation): Promise<boolean> {
  const [headStats, entryStats] = await Promise.all(
    [head, entries].map((file) => stat(file).catch(() => undefined)),
  );
  return !headStats && !entryStats?.size;
}

async function begin(location: LogLocation, keychain: Keychain | undefined): Promise<void> {
  await assertNeverPinned(location, keychain);
  const key = await createSigningKey(location, keychain);
  await writeAtomically(location.entries, '');
  const tree = new EntryTree();
  await writeHeadFile(location.head, {
    head: signHead(tree.state(new Date()), key, location.kind.headFormat),
    frontier: tree.frontier,
  });
  await syncFolder(location.folder);
}

async function assertNeverPinned(location: LogLocation, keychain: Keychain | undefined): Promise<void> {
  for (const pin of await everyPin(location, keychain)) {
    const { head: pinned } = soundOrThrow(location.kind, await pin.read());
    if (pinned)
      throw damaged(location.kind, `it is gone, and had ${pinned.size} entries when its head was pinned`);
  }
}

/** Its names are on the disk, too, before anything is written into it. */
async function makeFolder(folder: string): Promise<void> {
  try {
    const first = await mkdir(folder, { recursive: true, mode: 0o700 });
    if (first === undefined) return;
    for (let made = folder; made.length >= first.length; made = dirname(made))
      await syncFolder(dirname(made));
  } catch (cause) {
    throw new PpagentError('WRITE_FAILED', `${folder} cannot be made: ${(cause as Error).message}`, {
      cause,
    });
  }
}
