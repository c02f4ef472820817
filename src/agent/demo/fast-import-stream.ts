import { join } from 'node:path';
import type { Fixture, FixtureCommit, FixturePerson } from './fixture.ts';
import { type OverlayFile, readOverlay } from './read-overlay.ts';

/**
 * The history of a fixture in the format of `git fast-import`: one process makes all commits, and no hook, signature,
 * line-ending rule or clock of the user has a part in them. See git-fast-import(1), "Input format".
 */
export async function fastImportStream(fixture: Fixture): Promise<string> {
  const commits: string[] = [];
  for (const commit of fixture.commits) {
    const files = await readOverlay(join(fixture.folder, 'commits', commit.folder), fixture.planted);
    commits.push(commitCommand(commit, files));
  }
  return `feature done\n${commits.join('')}done\n`;
}

function commitCommand(commit: FixtureCommit, files: readonly OverlayFile[]): string {
  const signature = signatureOf(commit.author, commit.date);
  return [
    'commit refs/heads/main\n',
    `author ${signature}\n`,
    `committer ${signature}\n`,
    data(`${commit.message}\n`),
    ...commit.deletes.map((path) => `D ${path}\n`),
    ...files.map(
      (file) => `M ${file.executable ? '100755' : '100644'} inline ${file.path}\n${data(file.content)}`,
    ),
    '\n',
  ].join('');
}

function signatureOf(person: FixturePerson, date: string): string {
  const offset = /([+-]\d\d):(\d\d)$/.exec(date);
  if (offset === null) throw new Error(`a commit's date needs an offset from UTC: ${date}`);
  return `${person.name} <${person.email}> ${Date.parse(date) / 1000} ${offset[1]}${offset[2]}`;
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}
