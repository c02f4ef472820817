import { readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { replaceFile, temporaryEnding } from './replace-file.ts';

/** Temporary files older than this belong to nobody. Milliseconds. */
const abandoned = 60_000;

/**
 * Writes a file for its owner alone, whole or not at all, and takes away what crashed runs have left beside it.
 *
 * @throws PpagentError WRITE_FAILED
 */
export async function writeAtomically(file: string, content: string): Promise<void> {
  await replaceFile(file, content, { mode: 0o600 });
  await removeAbandoned(file);
}

async function removeAbandoned(file: string): Promise<void> {
  const folder = dirname(file);
  for (const name of await readdir(folder)) {
    if (!name.startsWith(`${basename(file)}.`) || !name.endsWith(temporaryEnding)) continue;
    const path = join(folder, name);
    const changed = (await stat(path).catch(() => undefined))?.mtimeMs ?? Date.now();
    if (Date.now() - changed > abandoned) await rm(path, { force: true });
  }
}
