import type { Dirent } from 'node:fs';
import { lstat, readdir, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { transcriptEnding } from './transcripts-folder.ts';

/** What is kept of earlier runs. */
export interface Retention {
  readonly days: number;
  /** Of all repositories together. */
  readonly bytes: number;
}

const defaultRetention: Retention = { days: 30, bytes: 50_000_000 };

interface Kept {
  readonly path: string;
  readonly changed: number;
  readonly bytes: number;
}

/**
 * Removes transcripts that are too old, then the oldest until the rest is small enough, and folders that hold nothing
 * any more. What is no transcript stays; links are not followed.
 *
 * @param folder that of all repositories
 * @param now in milliseconds since the epoch
 */
export async function pruneTranscripts(
  folder: string,
  { days, bytes }: Retention = defaultRetention,
  now = Date.now(),
): Promise<void> {
  const newestFirst = (await transcriptsIn(folder)).sort((a, b) => b.changed - a.changed);
  const oldest = now - days * 24 * 60 * 60 * 1000;
  let total = 0;
  for (const { path, changed, bytes: size } of newestFirst) {
    total += size;
    if (changed < oldest || total > bytes) await rm(path, { force: true });
  }
  for (const repository of await foldersIn(folder)) await rmdir(repository).catch(() => {});
}

async function transcriptsIn(folder: string): Promise<Kept[]> {
  const found: Kept[] = [];
  for (const repository of await foldersIn(folder)) {
    for (const entry of await entriesOf(repository)) {
      if (!entry.isFile() || !entry.name.endsWith(transcriptEnding)) continue;
      const path = join(repository, entry.name);
      // Another run may be pruning, too.
      const stats = await lstat(path).catch(() => undefined);
      if (stats) found.push({ path, changed: stats.mtimeMs, bytes: stats.size });
    }
  }
  return found;
}

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await entriesOf(folder);
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  return readdir(folder, { withFileTypes: true }).catch(() => []);
}
