import { commitAll, runGit, writeFiles } from '../../support/temporary-folder.ts';

/** A small repository with a bug and a failing test, and what lies round it. */
export interface CellRepository {
  readonly files: Readonly<Record<string, string>>;
  /** The file with the bug. */
  readonly target: string;
  readonly testCommand: string;
  /** What to do, in words, in place of the failing test. */
  readonly issue?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** What only git has: without it the folder is no repository. */
  readonly git?: {
    readonly remote?: string;
    readonly message?: string;
    readonly author?: string;
  };
}

/** The bug that every cell has, and its repair. */
export const bug = 'sum -= item;';
export const repair = 'sum += item;';

/** A file with a function whose sum goes the wrong way. @param lines of its body, before the sum */
export function totalFile(lines: string, documentation = 'Adds up the items.'): string {
  const body = lines === '' ? '' : `${lines.replace(/^/gm, '  ')}\n`;
  return `/** ${documentation} */
function total(items) {
${body}  let sum = 0;
  for (const item of items) ${bug}
  return sum;
}

module.exports = { total };
`;
}

/** A repository whose test fails because of the bug. @param message an expression: what the failing assertion says */
export function withTest(
  target: string,
  content: string,
  {
    message,
    more = {},
  }: { readonly message?: string; readonly more?: Readonly<Record<string, string>> } = {},
): CellRepository {
  const said = message === undefined ? '' : `, ${message}`;
  const check = `const assert = require('node:assert');
const { total } = require(${JSON.stringify(`./${target}`)});
assert.strictEqual(total([1, 2]), 3${said});
`;
  return { files: { [target]: content, 'check.js': check, ...more }, target, testCommand: 'node check.js' };
}

/** Writes a repository into an empty folder. */
export function writeRepository(folder: string, { files, git }: CellRepository): void {
  writeFiles(folder, files);
  if (!git) return;
  runGit(folder, ['init', '--quiet', '--initial-branch=main']);
  runGit(folder, ['config', 'user.name', git.author ?? 'Ada Example']);
  runGit(folder, ['config', 'user.email', 'ada@example.com']);
  commitAll(folder, git.message ?? 'Begin');
  if (git.remote !== undefined) runGit(folder, ['remote', 'add', 'origin', git.remote]);
}
