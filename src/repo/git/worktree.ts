import { withGit } from './open-git.ts';

/**
 * Checks a commit out into a new folder beside the working tree, on no branch.
 *
 * @param folder absolute; must not exist, or be empty
 * @throws PpagentError NOT_A_REPOSITORY, GIT_MISSING
 */
export async function addWorktree(root: string, folder: string, commit = 'HEAD'): Promise<void> {
  await withGit(root, (git) => git.raw(['worktree', 'add', '--quiet', '--detach', folder, commit]));
}

/** Removes such a folder with all that was changed in it. */
export async function removeWorktree(root: string, folder: string): Promise<void> {
  await withGit(root, (git) => git.raw(['worktree', 'remove', '--force', folder]));
}
