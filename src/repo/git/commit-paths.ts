import { PpagentError } from '../../errors/ppagent-error.ts';
import { withGit } from './open-git.ts';

/**
 * Commits the present state of some paths and nothing else: what is staged of other paths stays staged. The
 * repository's hooks run, as for any commit.
 *
 * @param paths relative to `root`, taken literally
 * @returns the full hash of the commit
 * @throws PpagentError NOT_A_REPOSITORY, GIT_MISSING; COMMIT_FAILED with what git said
 */
export async function commitPaths(root: string, paths: readonly string[], message: string): Promise<string> {
  return withGit(root, async (git) => {
    const literal = paths.map((path) => `:(literal)${path}`);
    try {
      await git.raw(['add', '--', ...literal]);
      await git.raw(['commit', '--quiet', '-m', message, '--', ...literal]);
      return (await git.raw(['rev-parse', 'HEAD'])).trim();
    } catch (cause) {
      throw PpagentError.is(cause) ? cause : commitError(cause);
    }
  });
}

function commitError(cause: unknown): PpagentError {
  const said = cause instanceof Error ? cause.message.trim().split('\n')[0] : String(cause);
  return new PpagentError('COMMIT_FAILED', `git did not commit: ${said}`, { cause });
}
