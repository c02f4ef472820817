import { PpagentError } from '../../errors/ppagent-error.ts';
import { gitOutput } from './git-output.ts';

/** Line numbers from 1, first and last. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/**
 * By file of the working tree, the lines that it has and the common ancestor with `reference` has not. Files that git
 * does not track yet are new from the first line to the last; those that it ignores are left out.
 *
 * @param reference a commit, branch or tag
 * @throws PpagentError USAGE when there is no such commit, GIT_MISSING, GIT_FAILED
 */
export async function addedLinesSince(root: string, reference: string): Promise<Map<string, LineRange[]>> {
  const ancestor = await commonAncestor(root, reference);
  const diffArgs = ['diff', '--unified=0', '--no-color', '--no-ext-diff', '--no-textconv', '--no-renames'];
  const [diff, untracked] = await Promise.all([
    gitOutput(root, [
      ...diffArgs,
      '--src-prefix=a/',
      '--dst-prefix=b/',
      '--diff-filter=ACMT',
      ancestor,
      '--',
    ]),
    gitOutput(root, ['ls-files', '-z', '--others', '--exclude-standard']),
  ]);
  const added = parseAddedLines(diff.toString('utf8'));
  for (const path of untracked.toString('utf8').split('\0')) {
    if (path !== '') added.set(path, [{ first: 1, last: Number.POSITIVE_INFINITY }]);
  }
  return added;
}

async function commonAncestor(root: string, reference: string): Promise<string> {
  try {
    const id = await gitOutput(root, [
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${reference}^{commit}`,
    ]);
    const commit = id.toString('latin1').trim();
    const base = await gitOutput(root, ['merge-base', commit, 'HEAD']).catch(() => id);
    return base.toString('latin1').trim();
  } catch (cause) {
    if (!PpagentError.is(cause) || cause.code !== 'GIT_FAILED') throw cause;
    throw new PpagentError('USAGE', `there is no commit ${reference} in this repository`, {
      cause,
      remedy: 'Fetch it first (in CI: a checkout with its whole history), or name another commit.',
    });
  }
}

/** Reads a unified diff without context. */
export function parseAddedLines(diff: string): Map<string, LineRange[]> {
  const added = new Map<string, LineRange[]>();
  let ranges: LineRange[] = [];
  // Lines of content that are still to come: they may look like anything.
  let content = 0;
  for (const line of diff.split('\n')) {
    if (content > 0 && /^[-+\\]/.test(line)) {
      if (!line.startsWith('\\')) content--;
      continue;
    }
    const file = /^\+\+\+ (?:"b\/(.*)"|b\/([^\t]*))/.exec(line);
    if (file) {
      ranges = [];
      added.set(file[2] ?? unquote(file[1]!), ranges);
      continue;
    }
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (!hunk) continue;
    const length = Number(hunk[3] ?? 1);
    content = Number(hunk[1] ?? 1) + length;
    if (length > 0) ranges.push({ first: Number(hunk[2]), last: Number(hunk[2]) + length - 1 });
  }
  return added;
}

/** A path with quotes, backslashes or control characters, as git writes it in a C string. */
function unquote(path: string): string {
  const named: Readonly<Record<string, string>> = {
    n: '\n',
    t: '\t',
    r: '\r',
    a: '\x07',
    b: '\b',
    v: '\v',
    f: '\f',
  };
  return path.replaceAll(
    /\\(?:([0-7]{3})|(.))/g,
    (_all, octal: string | undefined, letter: string | undefined) =>
      octal ? String.fromCharCode(Number.parseInt(octal, 8)) : (named[letter!] ?? letter!),
  );
}
