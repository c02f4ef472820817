import { lstat, realpath } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { PpagentError } from '../../errors/ppagent-error.ts';
import type { LeftOut } from '../../repo/files/left-out.ts';
import { listAllFiles } from '../../repo/files/list-files.ts';
import { trackedFiles } from '../../repo/git/tracked-files.ts';

/**
 * The files that a scan of some paths looks at: a file that is named, whatever ignore rules say of it; of a folder, what
 * ignore rules leave and, in a repository, what git tracks all the same.
 *
 * @param paths relative to `folder`, or absolute
 * @param repository its root, where `folder` is in one
 * @param leftOut what the repository wants left out although git tracks it
 * @returns absolute paths, sorted, each once
 * @throws PpagentError PATH_NOT_FOUND
 */
export async function listTargets(
  paths: readonly string[],
  folder: string,
  repository: string | undefined,
  leftOut: LeftOut,
): Promise<string[]> {
  const found = new Set<string>();
  for (const path of paths) {
    const absolute = await existing(path, folder);
    if (!(await lstat(absolute)).isDirectory()) {
      found.add(absolute);
      continue;
    }
    for (const file of await filesBelow(absolute, repository, leftOut)) found.add(file);
  }
  return [...found].sort();
}

async function filesBelow(
  folder: string,
  repository: string | undefined,
  leftOut: LeftOut,
): Promise<string[]> {
  const isWanted = (path: string) => !leftOut.has(path);
  if (repository === undefined) {
    return (await listAllFiles(folder)).filter(isWanted).map((path) => join(folder, path));
  }
  // Ignore rules of a repository hold from its root down, so the walk has to start there.
  const below = folder === repository ? '' : `${relative(repository, folder).split(sep).join('/')}/`;
  const [walked, tracked] = await Promise.all([listAllFiles(repository), trackedFiles(repository)]);
  const seen = new Set(walked);
  const further = tracked.filter((path) => !seen.has(path));
  return [...walked, ...(await regularFiles(repository, further))]
    .filter((path) => path.startsWith(below) && isWanted(path))
    .map((path) => join(repository, path));
}

/** The index also names links, other repositories and files that are gone. */
async function regularFiles(root: string, paths: readonly string[]): Promise<string[]> {
  const regular = await Promise.all(
    paths.map((path) =>
      lstat(join(root, path)).then(
        (stats) => stats.isFile(),
        () => false,
      ),
    ),
  );
  return paths.filter((_path, index) => regular[index]);
}

async function existing(path: string, folder: string): Promise<string> {
  return realpath(resolve(folder, path)).catch((cause) => {
    throw new PpagentError('PATH_NOT_FOUND', `there is no ${path}`, { cause });
  });
}
