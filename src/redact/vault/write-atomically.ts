import { randomBytes } from 'node:crypto';
import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { PpagentError } from '../../errors/ppagent-error.ts';

/** Temporary files older than this belong to nobody. Milliseconds. */
const abandoned = 60_000;

/**
 * Writes a file with mode 0600 so that at every moment, and after every crash, it is there as it was or as it becomes:
 * into another file first, to the disk, then over the old name (POSIX.1-2024, rename).
 *
 * @throws PpagentError WRITE_FAILED
 */
export async function writeAtomically(file: string, content: string): Promise<void> {
  const temporary = `${file}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    const handle = await open(temporary, 'wx', 0o600);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => {});
    throw new PpagentError('WRITE_FAILED', `${file} cannot be written: ${(cause as Error).message}`, {
      cause,
    });
  }
  await syncFolder(dirname(file));
  await removeAbandoned(file);
}

/** Makes the new name last. Some platforms cannot, and have it last anyway. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // Windows opens no folders.
  }
}

async function removeAbandoned(file: string): Promise<void> {
  const folder = dirname(file);
  for (const name of await readdir(folder)) {
    if (!name.startsWith(`${basename(file)}.`) || !name.endsWith('.tmp')) continue;
    const path = join(folder, name);
    const changed = (await stat(path).catch(() => undefined))?.mtimeMs ?? Date.now();
    if (Date.now() - changed > abandoned) await rm(path, { force: true });
  }
}
