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
 * @throws PpagentError as the log's kind says
 */
export async function takeSnapshot({
  entries,
  head,
  lock,
  kind,
}: LogLocation): Promise<Snapshot | undefined> {
  const file = await open(entries, 'r').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return undefined;
    throw unreadable(kind, entries, cause);
  });
  if (!file) {
    if ((await textOf(head, kind)) !== undefined) throw damaged(kind, 'its entries are gone');
    return undefined;
  }
  const read = async () => ({ file, size: (await file.stat()).size, headText: await textOf(head, kind) });
  try {
    const snapshot = await withFileLock(lock, read, { busy: kind.codes.busy });
    if (snapshot.headText !== undefined || snapshot.size > 0) return snapshot;
  } catch (error) {
    await file.close();
    throw error;
  }
  // Its beginning was interrupted.
  await file.close();
  return undefined;
}
