import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { resizeImage } = await import(pathToFileURL(join(process.argv[2], 'solution.js')).href);
const folder = join(mkdtempSync(join(tmpdir(), 'image-')), 'my pictures');
mkdirSync(folder);
const program = join(folder, 'resize tool');
writeFileSync(program, '#!/bin/sh\n[ $# = 4 ] && cp "$1" "$4" && printf " %s %s" "$2" "$3" >> "$4"\n', { mode: 0o755 });

const cases = [
  ['cat.png', 200, 'cat-200.png'],
  ['my cat.jpeg', '64', 'my cat-64.jpeg'],
  ["it's Übung (1) & more.png", 1200, "it's Übung (1) & more-1200.png"],
  ['a.b; c.png', 5, 'a.b; c-5.png'],
];
for (const [name, width, made] of cases) {
  writeFileSync(join(folder, name), `bytes of ${name}`);
  assert.equal(await resizeImage(program, join(folder, name), width), join(folder, made));
  assert.equal(readFileSync(join(folder, made), 'utf8'), `bytes of ${name} -resize ${width}x`);
  assert.equal(readFileSync(join(folder, name), 'utf8'), `bytes of ${name}`);
}
await assert.rejects(async () => resizeImage(program, join(folder, 'missing.png'), 10));
assert.ok(!existsSync(join(folder, 'missing-10.png')));
await assert.rejects(async () => resizeImage(join(folder, 'no program'), join(folder, 'cat.png'), 10));
