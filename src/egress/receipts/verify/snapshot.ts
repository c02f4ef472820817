import { type FileHandle, open } from 'node:fs/promises';
import { withFileLock } from '../../../config/files/file-lock.ts';
import { damaged, unreadable } from '../defect.ts';
import type { LogLocation } from '../log-location.ts';
import { textOf } from '../log-text.ts';

/** A log at one moment, while no process was writing. */
export interface Snapshot {
  /** The entries, open; more may come after `size`. */
  readonly file: FileHandle;
  /** Length of the entries, in bytes. */
  readonly size: number;
  /** Undefined where the file is gone. */
  readonly headText: string | undefined;
}

/**
 * @returns undefined where no log was ever begun
 * @throws PpagentError RECEIPTS_DAMAGED, RECEIPTS_BUSY
 */
export async function takeSnapshot({ entries, head, lock }: LogLocation): Promise<Snapshot | undefined> {
  const file = await open(entries, 'r').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return undefined;
    throw unreadable(entries, cause);
  });
  if (!file) {
    if ((await textOf(head)) !== undefined) throw damaged('its entries are gone');
    return undefined;
  }
  const read = async () => ({ file, size: (await file.stat()).size, headText: await textOf(head) });
  try {
    const snapshot = await withFileLock(lock, read, { busy: 'RECEIPTS_BUSY' });
    if (snapshot.headText !== undefined || snapshot.size > 0) return snapshot;
  } catch (error) {
    await file.close();
    throw error;
  }
  // Its beginning was interrupted.
  await file.close();
  return undefined;
}
