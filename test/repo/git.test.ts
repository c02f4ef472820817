import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commitPaths } from '../../src/repo/git/commit-paths.ts';
import { findRepositoryRoot } from '../../src/repo/git/find-repository-root.ts';
import { unifiedDiff } from '../../src/repo/git/unified-diff.ts';
import { runGit, temporaryFolder, temporaryRepository, writeFiles } from '../support/temporary-folder.ts';

test('finds the root of a repository and of a linked worktree; nothing outside', async () => {
  const root = temporaryRepository({ 'src/deep/a.js': '1' });
  const linked = join(temporaryFolder(), 'linked');
  runGit(root, ['worktree', 'add', '--quiet', '--detach', linked]);
  expect(await findRepositoryRoot(join(root, 'src', 'deep'))).toBe(root);
  expect(await findRepositoryRoot(join(linked, 'src'))).toBe(linked);
  expect(await findRepositoryRoot(temporaryFolder())).toBeUndefined();
});

test('commits the given paths alone and leaves the index of others', async () => {
  const root = temporaryRepository({ 'a.js': '1', 'b.js': '1', '[c].js': '1', 'c.js': '1' });
  writeFiles(root, { 'a.js': '2', 'b.js': '2', 'new.js': '1', '[c].js': '2', 'c.js': '2' });
  runGit(root, ['add', 'b.js']);
  const commit = await commitPaths(root, ['a.js', 'new.js', '[c].js'], 'Fix a\n\nBody; with "quotes"');
  expect(commit).toBe(runGit(root, ['rev-parse', 'HEAD']).trim());
  expect(runGit(root, ['show', '--name-only', '--format=%B', 'HEAD'])).toBe(
    'Fix a\n\nBody; with "quotes"\n\n\n[c].js\na.js\nnew.js\n',
  );
  expect(runGit(root, ['status', '--porcelain'])).toBe('M  b.js\n M c.js\n');
});

test('says what is wrong when a commit cannot be made', async () => {
  await expect(commitPaths(temporaryFolder(), ['a'], 'x')).rejects.toMatchObject({
    code: 'NOT_A_REPOSITORY',
  });
  const root = temporaryRepository({ 'a.js': '1' });
  writeFiles(root, { 'a.js': '2', '.git/hooks/pre-commit': '#!/bin/sh\necho no way >&2\nexit 1\n' });
  runGit(root, ['config', 'core.hooksPath', join(root, '.git', 'hooks')]);
  chmodSync(join(root, '.git/hooks/pre-commit'), 0o755);
  await expect(commitPaths(root, ['a.js'], 'x')).rejects.toMatchObject({
    code: 'COMMIT_FAILED',
    message: 'git did not commit: no way',
  });
});

test.each([
  ['a changed line', 'a.js', 'a\nb\nc\n', 'a\nB\nc\n'],
  [
    'two places',
    'dir/a.js',
    `${'x\n'.repeat(20)}a\n${'y\n'.repeat(20)}`,
    `A\n${'x\n'.repeat(20)}${'y\n'.repeat(19)}`,
  ],
  ['no line break at the end', 'a.js', 'a\nb', 'a\nc'],
  ['CRLF', 'a.js', 'a\r\nb\r\n', 'a\r\nc\r\n'],
  ['a byte order mark', 'a.js', '\uFEFFa\nb\n', '\uFEFFa\nc\n'],
  ['a name with blanks, quotes and accents', 'my dir/é "x".js', 'a\n', 'b\n'],
  ['a new file', 'new/b.js', null, 'b\n'],
  ['a removed file', 'a.js', 'a\n', null],
  ['a file that was empty', 'a.js', '', 'b\n'],
])('a diff of %s can be applied by git', (_what, path, before, after) => {
  const root = temporaryRepository(before === null ? { other: '' } : { [path]: before });
  const diff = unifiedDiff(path, before, after);
  runGit(root, ['apply', '--whitespace=nowarn', '-'], diff);
  const read = () => readFileSync(join(root, path), 'utf8');
  if (after === null) expect(read).toThrow('ENOENT');
  else expect(read()).toBe(after);
});

test('nothing changed, nothing to show', () => {
  expect(unifiedDiff('a.js', 'a\n', 'a\n')).toBe('');
});
