import type { SimpleGit } from 'simple-git';
import { PpagentError } from '../../errors/ppagent-error.ts';
import { findRepositoryRoot } from './find-repository-root.ts';
import { quietConfig } from './quiet-config.ts';

/**
 * Runs `work` with git at the root of a repository. Output is never paged, and never in the language of the user.
 *
 * @throws PpagentError NOT_A_REPOSITORY when `root` lies in no working tree, GIT_MISSING when there is no git
 */
export async function withGit<T>(root: string, work: (git: SimpleGit) => Promise<T>): Promise<T> {
  if ((await findRepositoryRoot(root)) === undefined) {
    throw new PpagentError('NOT_A_REPOSITORY', `${root} is not in a git repository`);
  }
  const { simpleGit } = await import('simple-git');
  const git = simpleGit({ baseDir: root, config: quietConfig, unsafe: { allowUnsafeFsMonitor: true } });
  try {
    return await work(git);
  } catch (error) {
    if (isMissingProgram(error)) throw new PpagentError('GIT_MISSING', 'git was not found', { cause: error });
    throw error;
  }
}

function isMissingProgram(error: unknown): boolean {
  return error instanceof Error && /spawn git ENOENT/.test(error.message);
}
