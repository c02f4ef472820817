import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { unpackEntries } = await import(pathToFileURL(join(process.argv[2], 'solution.js')).href);
const folder = join(mkdtempSync(join(tmpdir(), 'unpack-')), 'new', 'target');
const bytesOf = (text) => new TextEncoder().encode(text);
const names = [
  'readme.txt',
  'docs/deep/er/Übersicht 1.md',
  "docs/what's \"new\".txt",
  '.settings/.hidden',
  'a.b.c/d.e.tar.gz',
  './here.txt',
];
const entries = names.map((name, index) => ({ name, bytes: bytesOf(`file ${index}`) }));
const written = await unpackEntries([...entries, { name: 'empty/folder/', bytes: new Uint8Array() }], folder);
assert.deepEqual(written, names.map((name) => join(folder, name)));
for (const [index, name] of names.entries())
  assert.equal(readFileSync(join(folder, name), 'utf8'), `file ${index}`);
assert.ok(statSync(join(folder, 'empty', 'folder')).isDirectory());

const binary = new Uint8Array([0, 255, 128, 10, 13]);
assert.deepEqual(
  await unpackEntries(
    [
      { name: 'docs/', bytes: new Uint8Array() },
      { name: 'readme.txt', bytes: binary },
      { name: 'twice', bytes: bytesOf('first') },
      { name: 'twice', bytes: bytesOf('second') },
    ],
    folder,
  ),
  [join(folder, 'readme.txt'), join(folder, 'twice'), join(folder, 'twice')],
);
assert.deepEqual(new Uint8Array(readFileSync(join(folder, 'readme.txt'))), binary);
assert.equal(readFileSync(join(folder, 'twice'), 'utf8'), 'second');
assert.ok(existsSync(join(folder, 'docs/deep/er/Übersicht 1.md')));
assert.deepEqual(await unpackEntries([], folder), []);
