import { hasCommits } from './has-commits.ts';
import { withGit } from './open-git.ts';

export interface Author {
  readonly name: string;
  readonly email: string;
  readonly commits: number;
}

/**
 * Who wrote the history of any branch, those with the most commits first; several names of one person count as
 * `.mailmap` says.
 *
 * @throws PpagentError NOT_A_REPOSITORY, GIT_MISSING
 */
export async function authorsOf(root: string): Promise<Author[]> {
  const output = await withGit(root, async (git) =>
    (await hasCommits(git)) ? git.raw(['shortlog', '-s', '-n', '-e', '--all']) : '',
  );
  return output.split('\n').flatMap((line) => {
    const [, commits, name, email] = /^\s*(\d+)\t(.*) <(.*)>$/.exec(line) ?? [];
    return name === undefined || email === undefined ? [] : [{ name, email, commits: Number(commits) }];
  });
}
