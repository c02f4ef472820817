import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { authorsOf } from '../../src/repo/git/authors-of.ts';
import { diffOf } from '../../src/repo/git/diff-of.ts';
import { pastFixes } from '../../src/repo/git/past-fixes.ts';
import { workingTreeStatus } from '../../src/repo/git/working-tree-status.ts';
import { addWorktree, removeWorktree } from '../../src/repo/git/worktree.ts';
import {
  commitAll,
  runGit,
  temporaryFolder,
  temporaryRepository,
  writeFiles,
} from '../support/temporary-folder.ts';

const isTestPath = (path: string) => path.startsWith('test/');

test('tells what differs from the last commit, whatever the names', async () => {
  const root = temporaryRepository({
    'a.js': '1\n',
    'old name.js': 'long enough to be found again\n'.repeat(5),
    'gone.js': '',
  });
  runGit(root, ['mv', 'old name.js', 'é "new".js']);
  runGit(root, ['rm', '--quiet', 'gone.js']);
  writeFiles(root, { 'a.js': '2\n', 'deep/new.js': '' });
  const status = await workingTreeStatus(root);
  expect(new Set(status)).toEqual(
    new Set([
      { path: 'gone.js', state: 'D ' },
      { path: 'é "new".js', state: 'R ' },
      { path: 'a.js', state: ' M' },
      { path: 'deep/new.js', state: '??' },
    ]),
  );
});

test('compares the working tree, the index and a commit', async () => {
  const root = temporaryRepository({ 'a.js': '1\n' });
  const first = runGit(root, ['rev-parse', 'HEAD']).trim();
  writeFiles(root, { 'a.js': '2\n' });
  commitAll(root, 'Second');
  writeFiles(root, { 'a.js': '3\n' });
  runGit(root, ['add', 'a.js']);
  writeFiles(root, { 'a.js': '4\n' });
  expect(await diffOf(root, { kind: 'unstaged' })).toContain('-3\n+4\n');
  expect(await diffOf(root, { kind: 'staged' })).toContain('-2\n+3\n');
  expect(await diffOf(root, { kind: 'since', commit: first })).toContain('-1\n+4\n');
});

test('reading a repository runs none of the programs that its configuration names', async () => {
  const root = temporaryRepository({ 'a.js': '1\n', '.gitattributes': '*.js diff=custom\n' });
  const trace = join(root, 'ran');
  for (const key of ['core.fsmonitor', 'diff.external', 'diff.custom.textconv']) {
    runGit(root, ['config', key, `touch ${trace} #`]);
  }
  writeFiles(root, { 'a.js': '2\n' });
  await workingTreeStatus(root);
  expect(await diffOf(root, { kind: 'unstaged' })).toContain('+2');
  expect(existsSync(trace)).toBe(false);
});

test('lists authors once each, as .mailmap says', async () => {
  const root = temporaryRepository({
    'a.js': '1',
    '.mailmap': 'Ada Example <ada@example.com> <ada@old.example>\n',
  });
  const as = (name: string, email: string) => ['-c', `user.name=${name}`, '-c', `user.email=${email}`];
  runGit(root, [...as('ada', 'ada@old.example'), 'commit', '--quiet', '--allow-empty', '-m', 'x']);
  runGit(root, [...as('Bob Muster', 'bob@example.org'), 'commit', '--quiet', '--allow-empty', '-m', 'y']);
  expect(await authorsOf(root)).toEqual([
    { name: 'Ada Example', email: 'ada@example.com', commits: 2 },
    { name: 'Bob Muster', email: 'bob@example.org', commits: 1 },
  ]);
});

test('finds the functions that past commits changed, with message and tests', async () => {
  const root = temporaryRepository({
    'src/sum.js': 'function sum(a, b) { return a - b; }\nfunction other() { return 1; }\n',
    'lib/x.py': 'def f(a):\n    return a\n',
    'data.txt': '1',
  });
  writeFiles(root, {
    'src/sum.js': 'function sum(a, b) { return a + b; }\nfunction other() { return 1; }\n',
    'test/sum.test.js': 'check();',
  });
  const fix = commitAll(root, 'Fix sum\n\nIt subtracted.');
  writeFiles(root, { 'lib/x.py': 'def f(a, b):\n    return b\n', 'data.txt': '2' });
  commitAll(root, 'Change a signature');
  const found = await pastFixes(root, { commits: 10, isTestPath });
  expect(found).toEqual([
    {
      commit: expect.objectContaining({
        hash: fix,
        author: { name: 'Ada Example', email: 'ada@example.com' },
        message: 'Fix sum\n\nIt subtracted.',
      }),
      file: 'src/sum.js',
      language: 'javascript',
      qualifiedName: 'sum',
      before: 'function sum(a, b) { return a - b; }',
      after: 'function sum(a, b) { return a + b; }',
      tests: ['test/sum.test.js'],
    },
  ]);
});

test('a repository without commits has no past', async () => {
  const root = temporaryFolder();
  runGit(root, ['init', '--quiet']);
  expect(await pastFixes(root, { commits: 10, isTestPath })).toEqual([]);
  expect(await authorsOf(root)).toEqual([]);
});

test('adds and removes a worktree and leaves the working tree alone', async () => {
  const root = temporaryRepository({ 'a.js': '1' });
  writeFiles(root, { 'a.js': 'dirty' });
  const folder = join(temporaryFolder(), 'tree');
  await addWorktree(root, folder);
  expect(readFileSync(join(folder, 'a.js'), 'utf8')).toBe('1');
  writeFiles(folder, { 'a.js': 'changed', 'new.js': '' });
  await removeWorktree(root, folder);
  expect(existsSync(folder)).toBe(false);
  expect(readFileSync(join(root, 'a.js'), 'utf8')).toBe('dirty');
  expect(runGit(root, ['worktree', 'list']).trim().split('\n')).toHaveLength(1);
});

test('no repository, no git work', async () => {
  await expect(workingTreeStatus(temporaryFolder())).rejects.toMatchObject({ code: 'NOT_A_REPOSITORY' });
});
