import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { createFileServer } = await import(pathToFileURL(join(process.argv[2], 'solution.js')).href);
const folder = join(mkdtempSync(join(tmpdir(), 'site-')), 'public');
mkdirSync(join(folder, 'guides', 'first steps'), { recursive: true });
const image = Buffer.from([0, 255, 10, 13, 128, 200]);
const files = {
  'index.html': '<h1>Start</h1>',
  'notes.txt': 'Grüße\n',
  'guides/index.html': '<h1>Guides</h1>',
  'guides/first steps/Übung 1.txt': 'one',
  "guides/what's new.v2.txt": 'news',
  '.hidden.txt': 'dot',
  '50%.txt': 'half',
  'image.bin': image,
};
for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);

const server = createFileServer(folder);
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const base = `http://127.0.0.1:${server.address().port}`;

for (const [name, content] of Object.entries(files)) {
  const response = await fetch(`${base}/${name.split('/').map(encodeURIComponent).join('/')}`);
  assert.equal(response.status, 200, name);
  assert.deepEqual(Buffer.from(await response.arrayBuffer()), Buffer.from(content), name);
  const type = name.endsWith('.html')
    ? 'text/html; charset=utf-8'
    : name.endsWith('.txt')
      ? 'text/plain; charset=utf-8'
      : 'application/octet-stream';
  assert.equal(response.headers.get('content-type').toLowerCase(), type, name);
}
assert.equal(await (await fetch(`${base}/`)).text(), '<h1>Start</h1>');
assert.equal(await (await fetch(`${base}/guides/`)).text(), '<h1>Guides</h1>');
assert.equal(await (await fetch(`${base}/notes.txt?version=2`)).text(), 'Grüße\n');
assert.equal((await fetch(`${base}/missing.txt`)).status, 404);
assert.equal((await fetch(`${base}/guides/first%20steps/`)).status, 404);
assert.equal((await fetch(`${base}/notes.txt`, { method: 'POST', body: 'x' })).status, 405);
process.exit(0);
