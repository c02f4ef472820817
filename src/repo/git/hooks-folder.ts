import { resolve } from 'node:path';
import { gitOutput } from './git-output.ts';

/**
 * Where git looks for the hooks of a repository: `core.hooksPath` where it is set, else its own folder, which
 * worktrees share.
 *
 * @throws PpagentError GIT_MISSING, GIT_FAILED
 */
export async function hooksFolder(root: string): Promise<string> {
  const path = await gitOutput(root, ['rev-parse', '--git-path', 'hooks']);
  return resolve(root, path.toString('utf8').replace(/\n$/, ''));
}
