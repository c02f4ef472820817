import { execFileSync } from 'node:child_process';

/**
 * Lists the subjects of the commits of a branch, newest first, as `git log` does.
 *
 * @param {string} repository path of the working tree
 * @param {string} branch name of a branch, such as `main` or `fix/o'neil`
 * @param {number} [most] how many to list at most; 20 unless told
 * @returns {string[]} throws where there is no such branch
 */
export function branchSubjects(repository, branch, most = 20) {
  const output = execFileSync('git', ['log', '--format=%s', `-${most}`, branch, '--'], {
    cwd: repository,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return output.split('\n').filter((line) => line !== '');
}
