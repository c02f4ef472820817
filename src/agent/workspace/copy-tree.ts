import { constants } from 'node:fs';
import { copyFile, lstat, mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { copyLink, linkDependencies, type TreePair } from './dependency-folders.ts';
import { listWorkspaceFiles } from './list-workspace-files.ts';

/** Ignored folders above this are left out: what is so large and ignored is data or a build, not what a test reads. */
const ignoredLimit = { bytes: 32 * 2 ** 20, entries: 2000 } as const;

const copiesAtOnce = 16;

/** Copies a working tree: files as they are now, links as links, dependencies as links to the original. */
export async function copyTree(trees: TreePair, signal: AbortSignal): Promise<void> {
  const { files, dependencies, ignored } = await listWorkspaceFiles(trees.original, signal);
  const wanted = [...files];
  for (const path of ignored) wanted.push(...(await smallEnough(trees.original, path)));
  const queue = wanted.values();
  const worker = async () => {
    for (const path of queue) {
      signal.throwIfAborted();
      await copyEntry(trees, path, signal);
    }
  };
  await Promise.all(Array.from({ length: copiesAtOnce }, worker));
  for (const path of dependencies) await linkDependencies(trees, path);
}

async function copyEntry(trees: TreePair, path: string, signal: AbortSignal): Promise<void> {
  const source = join(trees.original, path);
  const stats = await lstat(source).catch(() => undefined);
  // git still lists what was deleted.
  if (stats === undefined) return;
  const target = join(trees.copy, path);
  await mkdir(dirname(target), { recursive: true });
  if (stats.isSymbolicLink()) await copyLink(trees, path);
  else if (stats.isFile()) await copyFile(source, target, constants.COPYFILE_FICLONE);
  else if (stats.isDirectory()) {
    // A repository inside the repository, such as a submodule.
    await mkdir(target, { recursive: true });
    await copyTree({ original: source, copy: target }, signal);
  }
}

/** The files of an ignored path, or none when there are too many or they are too large. */
async function smallEnough(root: string, path: string): Promise<readonly string[]> {
  const found: string[] = [];
  let bytes = 0;
  const fits = async (inner: string): Promise<boolean> => {
    const stats = await lstat(join(root, inner)).catch(() => undefined);
    if (stats?.isDirectory()) {
      for (const name of await readdir(join(root, inner))) {
        if (!(await fits(join(inner, name)))) return false;
      }
      return true;
    }
    bytes += stats?.size ?? 0;
    found.push(inner);
    return bytes <= ignoredLimit.bytes && found.length <= ignoredLimit.entries;
  };
  return (await fits(path)) ? found : [];
}
