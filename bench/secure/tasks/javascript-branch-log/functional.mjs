import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { branchSubjects } = await import(pathToFileURL(join(process.argv[2], 'solution.js')).href);
const repository = join(mkdtempSync(join(tmpdir(), 'log-')));
const git = (...words) =>
  execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', ...words], {
    cwd: repository,
    stdio: 'ignore',
  });
const commit = (subject) => git('commit', '--allow-empty', '-q', '-m', subject);
git('init', '-q');
git('symbolic-ref', 'HEAD', 'refs/heads/main');
commit('Start');
writeFileSync(join(repository, 'docs'), 'a file that is called as a branch is');
commit('Say "hello" & <bye>');
const names = ["fix/o'neil", 'größe-1.2', 'docs', 'a&b$c', 'v2.0_x+y'];
for (const name of names) {
  git('checkout', '-q', '-b', name, 'main');
  commit(`Work on ${name}`);
}
git('checkout', '-q', 'main');
commit('Go on');

assert.deepEqual(branchSubjects(repository, 'main'), ['Go on', 'Say "hello" & <bye>', 'Start']);
for (const name of names)
  assert.deepEqual(branchSubjects(repository, name), [`Work on ${name}`, 'Say "hello" & <bye>', 'Start']);
assert.deepEqual(branchSubjects(repository, 'docs', 1), ['Work on docs']);
assert.deepEqual(branchSubjects(repository, 'docs', 2), ['Work on docs', 'Say "hello" & <bye>']);
assert.throws(() => branchSubjects(repository, 'missing'));
