import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { readAttachment } = await import(pathToFileURL(join(process.argv[2], 'solution.js')).href);
const root = join(mkdtempSync(join(tmpdir(), 'projects-')), 'root');
const files = [
  ['alpha', ['readme.txt'], 'first'],
  ['alpha', ['offers', '2026', 'Übersicht 1.txt'], 'Größe 40 €'],
  ['alpha', ['offers', "it's new & good.v2.txt"], 'second\r\n'],
  ['alpha', ['.hidden', '.a.txt'], ''],
  ['alpha-2', ['offers', '50%20.txt'], 'third'],
  ['b', ['alpha', 'readme.txt'], 'fourth'],
];
for (const [project, names, text] of files) {
  const path = join(root, project, ...names);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
for (const [project, names, text] of files) assert.equal(await readAttachment(root, project, names), text);
for (const [project, names] of [
  ['alpha', ['missing.txt']],
  ['alpha', ['offers', 'readme.txt']],
  ['alpha', ['offers']],
  ['alpha', ['readme.txt', 'x.txt']],
  ['none', ['readme.txt']],
])
  assert.equal(await readAttachment(root, project, names), undefined);
