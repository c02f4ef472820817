import { withGit } from './open-git.ts';

export interface ChangedPath {
  /** Relative to the repository's root, with `/`. */
  readonly path: string;
  /** The two letters of git-status(1), for instance ` M`, `A ` or `??`. */
  readonly state: string;
}

/**
 * What differs from the last commit, untracked files included.
 *
 * @throws PpagentError NOT_A_REPOSITORY, GIT_MISSING
 */
export async function workingTreeStatus(root: string): Promise<ChangedPath[]> {
  const output = await withGit(root, (git) =>
    git.raw(['status', '--porcelain=v1', '-z', '--untracked-files=all']),
  );
  const fields = output.split('\0');
  const changed: ChangedPath[] = [];
  for (let index = 0; index < fields.length; index++) {
    const field = fields[index]!;
    if (field === '') continue;
    const state = field.slice(0, 2);
    changed.push({ path: field.slice(3), state });
    // After a renamed or copied file comes the name it had.
    if (/[RC]/.test(state)) index++;
  }
  return changed;
}
