import { gitOutput } from './git-output.ts';
import { isRegularFile, parseRawChanges, type RawChange } from './raw-changes.ts';

const rawArgs = ['--raw', '-z', '--no-abbrev', '--no-renames', '--no-ext-diff', '--diff-filter=ACMT'];

/**
 * The files that the next commit adds or changes, with their blobs in the index.
 *
 * @throws PpagentError GIT_MISSING, GIT_FAILED
 */
export async function stagedChanges(root: string): Promise<RawChange[]> {
  const output = await gitOutput(root, ['diff', '--cached', ...rawArgs, '--']);
  return parseRawChanges(output.toString('utf8')).filter(isRegularFile);
}
