import type { SimpleGit } from 'simple-git';
import { hasCommits } from './has-commits.ts';

export interface Commit {
  /** In full. */
  readonly hash: string;
  readonly author: { readonly name: string; readonly email: string };
  /** When it was written, ISO 8601. */
  readonly date: string;
  /** Subject and body. */
  readonly message: string;
  /** Files that the commit changed in place, relative to the root. */
  readonly modified: readonly string[];
  readonly added: readonly string[];
}

const recordStart = '\x1e';
const format = `${recordStart}%H%x1f%aN%x1f%aE%x1f%aI%x1f%B%x1f`;

/** The newest commits of the checked-out branch that change files in place, merges left out. */
export async function modifyingCommits(git: SimpleGit, count: number): Promise<Commit[]> {
  if (!(await hasCommits(git))) return [];
  const output = await git.raw([
    'log',
    '--no-merges',
    '--no-renames',
    '--no-show-signature',
    '-z',
    '--name-status',
    `--max-count=${count}`,
    `--format=${format}`,
  ]);
  return output
    .split(recordStart)
    .slice(1)
    .map(parseRecord)
    .filter(({ modified }) => modified.length > 0);
}

function parseRecord(record: string): Commit {
  const [hash, name, email, date, message, files] = record.split('\x1f');
  const fields = (files ?? '').split('\0').filter((field) => field.trim() !== '');
  const modified: string[] = [];
  const added: string[] = [];
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const state = fields[index]!.trim();
    if (state === 'M') modified.push(fields[index + 1]!);
    if (state === 'A') added.push(fields[index + 1]!);
  }
  const author = { name: name ?? '', email: email ?? '' };
  return { hash: hash ?? '', author, date: date ?? '', message: (message ?? '').trim(), modified, added };
}
