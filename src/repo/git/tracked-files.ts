import { gitOutput } from './git-output.ts';

/**
 * The files that the index has below a folder, also those that ignore rules would leave out.
 *
 * @param folder absolute
 * @returns paths relative to `folder`, with `/`
 * @throws PpagentError GIT_MISSING, GIT_FAILED
 */
export async function trackedFiles(folder: string): Promise<string[]> {
  const output = await gitOutput(folder, ['ls-files', '-z', '--cached', '--deduplicate']);
  return output
    .toString('utf8')
    .split('\0')
    .filter((path) => path !== '');
}
