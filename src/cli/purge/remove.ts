import { lstat, readdir, realpath, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { PpagentError } from '../../errors/ppagent-error.ts';

/** How much there is of something. */
export interface Measure {
  readonly files: number;
  readonly bytes: number;
}

/** Files and bytes of a file or of all below a folder; links count as themselves. Undefined where there is nothing. */
export async function measure(path: string): Promise<Measure | undefined> {
  const stats = await lstat(path).catch(() => undefined);
  if (!stats) return undefined;
  if (!stats.isDirectory()) return { files: 1, bytes: stats.size };
  let total: Measure = { files: 0, bytes: 0 };
  for (const name of await readdir(path)) {
    const part = await measure(join(path, name));
    if (part) total = { files: total.files + part.files, bytes: total.bytes + part.bytes };
  }
  return total;
}

/**
 * The real path of something somewhere below `base`, whose own last part may be a link. The user's folder itself may be on
 * another disk; no other folder on the way may lead elsewhere.
 *
 * @throws PpagentError WRITE_FAILED
 */
export async function realPlace(base: string, path: string): Promise<string> {
  const parts = relative(base, path).split(sep);
  if (parts[0] === '' || parts[0] === '..') throw new Error(`${path} is not below ${base}`);
  let folder = await realpath(base);
  for (const part of parts.slice(0, -1)) {
    folder = join(folder, part);
    if ((await lstat(folder)).isDirectory()) continue;
    throw new PpagentError('WRITE_FAILED', `${folder} is no folder of ppagent: it leads elsewhere`, {
      remedy: 'What it leads to was left alone: look at it, and remove it by hand if that is meant.',
    });
  }
  return join(folder, parts.at(-1)!);
}

/**
 * Removes a file, or a folder with all in it; links go themselves and are not followed.
 *
 * @throws PpagentError WRITE_FAILED
 */
export async function removeAll(path: string): Promise<void> {
  try {
    await rm(path, { recursive: true, force: true });
  } catch (cause) {
    throw new PpagentError('WRITE_FAILED', `${path} cannot be removed: ${(cause as Error).message}`, {
      cause,
      remedy: 'Check permissions, and run the command again.',
    });
  }
}
