import type { SimpleGit } from 'simple-git';

/** Whether anything is checked out: commands on a history fail, or wait for input, where there is none. */
export async function hasCommits(git: SimpleGit): Promise<boolean> {
  return (await git.raw(['rev-parse', '--verify', '--quiet', 'HEAD'])).trim() !== '';
}
