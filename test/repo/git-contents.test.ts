import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addedLinesSince, parseAddedLines } from '../../src/repo/git/added-lines-since.ts';
import { gitOutput } from '../../src/repo/git/git-output.ts';
import { historyBlobs } from '../../src/repo/git/history-blobs.ts';
import { hooksFolder } from '../../src/repo/git/hooks-folder.ts';
import { readBlobs } from '../../src/repo/git/read-blobs.ts';
import { stagedChanges } from '../../src/repo/git/staged-changes.ts';
import { trackedFiles } from '../../src/repo/git/tracked-files.ts';
import { failureOf } from '../support/failure-of.ts';
import {
  commitAll,
  runGit,
  temporaryFolder,
  temporaryRepository,
  writeFiles,
} from '../support/temporary-folder.ts';

const binary = Buffer.from([0, 1, 2, 10, 255, 10, 10]);
const strange = 'we"ird näme\t.txt';

async function contents(root: string, ids: readonly string[]): Promise<(string | Buffer)[]> {
  const found: (string | Buffer)[] = [];
  for await (const blob of readBlobs(root, ids)) found.push('bytes' in blob ? blob.bytes : blob.missing);
  return found;
}

describe('the index', () => {
  test('gives what is staged, not what lies in the working tree', async () => {
    const root = temporaryRepository({ 'a.txt': 'one\n', 'gone.txt': 'x\n' });
    writeFiles(root, { 'a.txt': 'staged\n', [strange]: binary });
    rmSync(join(root, 'gone.txt'));
    symlinkSync('a.txt', join(root, 'link'));
    runGit(root, ['add', '--all']);
    writeFiles(root, { 'a.txt': 'later\n', 'untracked.txt': 'x' });
    const changes = await stagedChanges(root);
    expect(changes.map(({ path }) => path).sort()).toEqual(['a.txt', strange].sort());
    const bytes = await contents(
      root,
      changes.map(({ blob }) => blob),
    );
    expect(Object.fromEntries(changes.map(({ path }, index) => [path, bytes[index]]))).toEqual({
      'a.txt': Buffer.from('staged\n'),
      [strange]: binary,
    });
  });

  test('is read before the first commit, too', async () => {
    const root = temporaryFolder({ 'a.txt': 'first\n' });
    runGit(root, ['init', '--quiet']);
    runGit(root, ['add', '--all']);
    expect((await stagedChanges(root)).map(({ path }) => path)).toEqual(['a.txt']);
  });
});

describe('blobs', () => {
  test('come whole whatever they hold, in the order asked for, and missing ones are told', async () => {
    const large = Buffer.alloc(300_000, 'line\n');
    const root = temporaryRepository({ large, empty: '', binary });
    const id = (path: string) => runGit(root, ['rev-parse', `HEAD:${path}`]).trim();
    const missing = '0'.repeat(40);
    const ids = [id('large'), missing, id('empty'), id('binary'), id('large')];
    expect(await contents(root, ids)).toEqual([large, 'missing', Buffer.alloc(0), binary, large]);
  });
});

describe('the history', () => {
  test('gives every content once, with the commit that brought it in, also from branches and merges', async () => {
    const root = temporaryRepository({ 'a.txt': 'one\n' });
    const first = runGit(root, ['rev-parse', 'HEAD']).trim();
    runGit(root, ['checkout', '--quiet', '-b', 'side']);
    writeFiles(root, { 'side.txt': 'side\n' });
    const side = commitAll(root, 'Side');
    runGit(root, ['checkout', '--quiet', 'main']);
    writeFiles(root, { 'a.txt': 'two\n', 'copy.txt': 'one\n' });
    const second = commitAll(root, 'Second');
    runGit(root, ['merge', '--quiet', '--no-ff', '--no-commit', 'side']);
    writeFiles(root, { 'evil.txt': 'only in the merge\n' });
    const merge = commitAll(root, 'Merge');
    const blobs = await historyBlobs(root);
    expect(blobs.map(({ path, commit }) => [path, commit]).sort()).toEqual(
      [
        ['a.txt', first],
        ['a.txt', second],
        ['evil.txt', merge],
        ['side.txt', side],
      ].sort(),
    );
    expect((await historyBlobs(root, second)).map(({ path }) => path).sort()).toEqual([
      'evil.txt',
      'side.txt',
    ]);
  });
});

describe('added lines', () => {
  test('are those of the working tree, untracked files included', async () => {
    const root = temporaryRepository({ 'a.txt': '1\n2\n3\n4\n', '.gitignore': 'ignored\n' });
    writeFiles(root, { 'a.txt': '1\nnew\n3\n4\nmore\nmore\n', 'new.txt': 'x\n', ignored: 'x\n' });
    const added = await addedLinesSince(root, 'HEAD');
    expect(added.get('a.txt')).toEqual([
      { first: 2, last: 2 },
      { first: 5, last: 6 },
    ]);
    expect([...added.keys()].sort()).toEqual(['a.txt', 'new.txt']);
  });

  test('start where the branches part', async () => {
    const root = temporaryRepository({ 'a.txt': '1\n' });
    runGit(root, ['checkout', '--quiet', '-b', 'side']);
    runGit(root, ['checkout', '--quiet', 'main']);
    writeFiles(root, { 'main.txt': 'x\n' });
    commitAll(root, 'Main goes on');
    runGit(root, ['checkout', '--quiet', 'side']);
    writeFiles(root, { 'side.txt': 'x\n' });
    commitAll(root, 'Side');
    expect([...(await addedLinesSince(root, 'main')).keys()]).toEqual(['side.txt']);
  });

  test('are not mistaken for headers of the diff', () => {
    const diff = [
      '--- a/x',
      '+++ b/x',
      '@@ -1,2 +1,2 @@',
      '--- a/fake',
      '-old',
      '+++ b/fake',
      '+@@ -9 +9 @@',
      '--- "a/q\\"\\303\\244"',
      '+++ "b/q\\"\\001"',
      '@@ -3,0 +4 @@',
      '+last',
    ].join('\n');
    expect([...parseAddedLines(diff)]).toEqual([
      ['x', [{ first: 1, last: 2 }]],
      ['q"\u0001', [{ first: 4, last: 4 }]],
    ]);
  });

  test('need a commit that is there', async () => {
    const root = temporaryRepository({ 'a.txt': '1\n' });
    expect(await failureOf(addedLinesSince(root, 'nowhere'))).toMatchObject({ code: 'USAGE' });
    expect(await failureOf(addedLinesSince(root, '--output=x'))).toMatchObject({ code: 'USAGE' });
  });
});

test('tracked files are those of the index, ignored ones too', async () => {
  const root = temporaryRepository({ 'a.txt': '1\n', 'b/c.txt': '2\n' });
  writeFileSync(join(root, '.gitignore'), 'secret.env\n');
  writeFileSync(join(root, 'secret.env'), 'x\n');
  runGit(root, ['add', '--force', 'secret.env']);
  expect(await trackedFiles(root)).toEqual(['a.txt', 'b/c.txt', 'secret.env']);
  expect(await trackedFiles(join(root, 'b'))).toEqual(['c.txt']);
});

test('hooks lie where core.hooksPath says', async () => {
  const root = temporaryRepository({ 'a.txt': '1\n' });
  expect(await hooksFolder(root)).toBe(join(root, '.git', 'hooks'));
  runGit(root, ['config', 'core.hooksPath', 'my hooks']);
  expect(await hooksFolder(root)).toBe(join(root, 'my hooks'));
});

test('what git complains of comes in its own words', async () => {
  const root = temporaryRepository({ 'a.txt': '1\n' });
  const failure = await failureOf(gitOutput(root, ['cat-file', 'blob', 'nowhere']));
  expect(failure.code).toBe('GIT_FAILED');
  expect(failure.message).toMatch(/nowhere/);
});
