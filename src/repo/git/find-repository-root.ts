import { realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathExists } from '../files/path-exists.ts';

/**
 * The root of the working tree that a folder lies in: the nearest folder upwards with a `.git`, which is a folder, or a
 * file in a linked worktree or submodule. Links are resolved first. Starts no process.
 */
export async function findRepositoryRoot(folder: string): Promise<string | undefined> {
  let current = await realpath(folder).catch(() => folder);
  for (;;) {
    if (await pathExists(join(current, '.git'))) return current;
    const parent = dirname(current);
    if (parent === current) return undefined;
    current = parent;
  }
}
