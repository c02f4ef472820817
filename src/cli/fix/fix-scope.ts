import { realpath } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { PpagentError } from '../../errors/ppagent-error.ts';
import { findRepositoryRoot } from '../../repo/git/find-repository-root.ts';
import type { CliIo } from '../cli-io.ts';

/** Where a run takes place. */
export interface FixScope {
  /** Top of the repository, or the folder itself where there is none. */
  readonly root: string;
  /** The folder that the command was run in, relative to the root, with `/`; empty for the root. */
  readonly folder: string;
  readonly isRepository: boolean;
  /** What may be changed, relative to the root. */
  readonly paths: readonly string[];
}

/** @throws PpagentError PATH_NOT_FOUND, PATH_OUTSIDE_REPOSITORY */
export async function fixScope(paths: readonly string[], io: Pick<CliIo, 'cwd'>): Promise<FixScope> {
  const folder = await realpath(io.cwd);
  const repository = await findRepositoryRoot(folder);
  const root = repository ?? folder;
  return {
    root,
    folder: relative(root, folder).split(sep).join('/'),
    isRepository: repository !== undefined,
    paths: await Promise.all(paths.map((path) => insideRoot(path, folder, root))),
  };
}

/** A path as the user gave it, relative to the root; '' is the root itself. */
async function insideRoot(path: string, folder: string, root: string): Promise<string> {
  const absolute = await realpath(resolve(folder, path)).catch((cause) => {
    throw new PpagentError('PATH_NOT_FOUND', `there is no ${path}`, { cause });
  });
  const inside = relative(root, absolute).split(sep).join('/');
  if (inside === '..' || inside.startsWith('../')) {
    throw new PpagentError('PATH_OUTSIDE_REPOSITORY', `${path} is outside ${root}`);
  }
  return inside;
}
