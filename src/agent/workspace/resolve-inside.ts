import { lstat, realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { PpagentError } from '../../errors/ppagent-error.ts';

/**
 * The real place of a path inside a folder, links followed. The path need not exist.
 *
 * @throws PpagentError PATH_OUTSIDE_REPOSITORY when it lies outside, a link leads outside or nowhere, or it is git's own
 */
export async function resolveInside(root: string, path: string): Promise<string> {
  const wanted = resolve(root, path);
  if (!isInside(root, wanted)) throw outside(path, 'lies outside');
  if (relative(root, wanted).toLowerCase().split(sep).includes('.git'))
    throw outside(path, 'is inside the data of git in');
  const realRoot = await realpath(root);
  const real = await realPlace(wanted, path);
  if (!isInside(realRoot, real)) throw outside(path, 'leads through a link outside');
  return real;
}

/** Whether a path lies below a folder, going by names alone. */
export function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

async function realPlace(wanted: string, named: string): Promise<string> {
  try {
    return await realpath(wanted);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  const isLink = await lstat(wanted).then(
    (stats) => stats.isSymbolicLink(),
    () => false,
  );
  if (isLink) throw outside(named, 'is a link to nothing in');
  return join(await realPlace(dirname(wanted), named), basename(wanted));
}

function outside(path: string, how: string): PpagentError {
  return new PpagentError('PATH_OUTSIDE_REPOSITORY', `${path} ${how} the repository`);
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}
