import { PpagentError } from '../../errors/ppagent-error.ts';
import { hasCommits } from './has-commits.ts';
import { withGit } from './open-git.ts';

/**
 * The hash of the first commit that a repository's history goes back to: the same in all its clones. Of several the first in
 * the order of their hashes.
 *
 * @throws PpagentError NOT_A_REPOSITORY, HISTORY_CUT_OFF where the history is not all there, or there is none
 */
export function rootCommit(root: string): Promise<string> {
  return withGit(root, async (git) => {
    if (!(await hasCommits(git))) throw new PpagentError('HISTORY_CUT_OFF', `${root} has no commit yet`);
    if ((await git.raw(['rev-parse', '--is-shallow-repository'])).trim() === 'true') {
      throw new PpagentError('HISTORY_CUT_OFF', `${root} is a shallow clone: its first commit is not there`);
    }
    const hashes = (await git.raw(['rev-list', '--max-parents=0', 'HEAD'])).trim().split('\n');
    return hashes.sort()[0]!;
  });
}
