import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inventedSecret } from '../../support/invented-secret.ts';
import { runPpagent } from '../../support/run-ppagent.ts';
import { runGit, temporaryRepository, writeFiles } from '../../support/temporary-folder.ts';

const { line, token } = inventedSecret();

const commit = (root: string) => {
  runGit(root, ['add', '--all']);
  try {
    runGit(root, ['commit', '--quiet', '-m', 'x']);
    return 'committed';
  } catch (error) {
    return String((error as { stderr: string }).stderr);
  }
};

test('stops a commit that would bring a secret in, and lets others pass', async () => {
  const root = temporaryRepository({ 'a.txt': 'x\n' });
  expect((await runPpagent(['hook', 'install'], { cwd: root })).exitCode).toBe(0);
  writeFiles(root, { 'b.txt': 'harmless\n' });
  expect(commit(root)).toBe('committed');
  writeFiles(root, { 'b.txt': `${line}\n` });
  const refusal = commit(root);
  expect(refusal).toContain('the commit is stopped');
  expect(refusal).not.toContain(token);
});

test('keeps what the hook did before, and leaves it behind when it goes', async () => {
  const root = temporaryRepository({ 'a.txt': 'x\n' });
  const file = join(root, '.git', 'hooks', 'pre-commit');
  const before = '#!/bin/bash\necho mine >> ran.log\nexit 0\n';
  writeFileSync(file, before, { mode: 0o755 });
  for (let time = 0; time < 2; time++) await runPpagent(['hook', 'install'], { cwd: root });
  expect(readFileSync(file, 'utf8').match(/ppagent hook run|hook run \|\|/g)).toHaveLength(1);
  writeFiles(root, { 'b.txt': `${line}\n` });
  expect(commit(root)).toContain('stopped');
  writeFiles(root, { 'b.txt': 'x\n' });
  expect(commit(root)).toBe('committed');
  expect(readFileSync(join(root, 'ran.log'), 'utf8')).toBe('mine\n');
  await runPpagent(['hook', 'uninstall'], { cwd: root });
  expect(readFileSync(file, 'utf8')).toBe(before);
});

test('goes where core.hooksPath, husky and lefthook keep theirs', async () => {
  const own = temporaryRepository({ 'a.txt': 'x\n' });
  runGit(own, ['config', 'core.hooksPath', 'tools/hooks']);
  await runPpagent(['hook', 'install'], { cwd: own });
  expect(existsSync(join(own, 'tools', 'hooks', 'pre-commit'))).toBe(true);

  const husky = temporaryRepository({ '.husky/_/h': '', '.husky/pre-commit': 'npm test\n' });
  runGit(husky, ['config', 'core.hooksPath', '.husky/_']);
  await runPpagent(['hook', 'install'], { cwd: husky });
  expect(readFileSync(join(husky, '.husky', 'pre-commit'), 'utf8')).toMatch(/ppagent[\s\S]*npm test\n$/);

  const lefthook = temporaryRepository({ 'lefthook.yml': 'pre-push:\n' });
  await runPpagent(['hook', 'install'], { cwd: lefthook });
  expect(readFileSync(join(lefthook, 'lefthook-local.yml'), 'utf8')).toContain('hook run');
  writeFiles(lefthook, { 'lefthook-local.yml': 'mine: true\n' });
  expect(await runPpagent(['hook', 'install'], { cwd: lefthook })).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('HOOK_UNKNOWN'),
  });
});

test('does not touch a hook that is no shell script', async () => {
  const root = temporaryRepository({ 'a.txt': 'x\n' });
  const file = join(root, '.git', 'hooks', 'pre-commit');
  writeFileSync(file, '#!/usr/bin/env python3\nprint(1)\n', { mode: 0o755 });
  expect(await runPpagent(['hook', 'install'], { cwd: root })).toMatchObject({ exitCode: 2 });
  expect(readFileSync(file, 'utf8')).toContain('python3\nprint(1)');
});
