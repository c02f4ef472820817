import { randomBytes } from 'node:crypto';
import { chmod, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PpagentError } from '../../errors/ppagent-error.ts';
import { syncFolder } from './sync-folder.ts';

/** How the files end that are beside a file while it is replaced; its own name and a dot come first. */
export const temporaryEnding = '.tmp';

/**
 * Writes a file so that at every moment, and after every crash, it is there as it was or as it becomes: into another file
 * first, to the disk, then over the old name (POSIX.1-2024, rename). Its folder has to be there.
 *
 * @param options.mode of the file; default: that of the file it replaces, or what the process gives new ones
 * @throws PpagentError WRITE_FAILED
 */
export async function replaceFile(
  file: string,
  content: string | Uint8Array,
  options: { readonly mode?: number } = {},
): Promise<void> {
  const temporary = `${file}.${process.pid}.${randomBytes(4).toString('hex')}${temporaryEnding}`;
  try {
    const mode = options.mode ?? (await modeOf(file));
    const handle = await open(temporary, 'wx', mode);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    // What the process takes away from new files is meant for new ones.
    if (mode !== undefined) await chmod(temporary, mode);
    await rename(temporary, file);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => {});
    throw new PpagentError('WRITE_FAILED', `cannot write ${file}: ${(cause as Error).message}`, { cause });
  }
  await syncFolder(dirname(file));
}

async function modeOf(file: string): Promise<number | undefined> {
  return stat(file).then(
    (stats) => stats.mode & 0o777,
    () => undefined,
  );
}
