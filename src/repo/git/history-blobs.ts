import { gitOutput } from './git-output.ts';
import { isRegularFile, parseRawChanges } from './raw-changes.ts';

/** A content that some commit brought in. */
export interface HistoryBlob {
  readonly blob: string;
  /** Where the commit put it; the first place, when there are several. */
  readonly path: string;
  /** The oldest commit that has it. */
  readonly commit: string;
  /** ISO 8601, with the committer's offset. */
  readonly date: string;
}

const headerMark = '\x01';

/**
 * Every content that a commit of any branch or tag brought in, each once, oldest first.
 *
 * @param since leaves out what this commit and those before it have
 * @throws PpagentError GIT_MISSING, GIT_FAILED
 */
export async function historyBlobs(root: string, since?: string): Promise<HistoryBlob[]> {
  const range = since === undefined ? ['--all'] : ['--end-of-options', `${since}..HEAD`];
  const output = await gitOutput(root, [
    'log',
    '--reverse',
    '--raw',
    '-z',
    '-c',
    '--no-abbrev',
    '--no-renames',
    '--no-color',
    '--diff-filter=AMT',
    `--format=${headerMark}%H %cI`,
    ...range,
    '--',
  ]);
  const found = new Map<string, HistoryBlob>();
  for (const { commit, date, changes } of commits(output.toString('utf8'))) {
    for (const { blob, path } of parseRawChanges(changes).filter(isRegularFile)) {
      if (!found.has(blob)) found.set(blob, { blob, path, commit, date });
    }
  }
  return [...found.values()];
}

function* commits(output: string): Generator<{ commit: string; date: string; changes: string }> {
  for (const part of output.split(headerMark).slice(1)) {
    const header = /^([0-9a-f]{40,64}) (\S+?)(?=\0|\n|$)/.exec(part);
    if (!header) continue;
    yield { commit: header[1]!, date: header[2]!, changes: part.slice(header[0].length) };
  }
}
