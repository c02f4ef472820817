import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { fetchPreview } = await import(pathToFileURL(join(process.argv[2], 'solution.js')).href);
const pages = {
  '/': '<!doctype html><html><head><title>\n Our docs \n</title></head><body>Hi</body></html>',
  '/none': '<p>nothing here</p>',
  '/q?a=1&b=%20x': '<title>Größe und Maß</title>',
  '/upper': '<HTML><TITLE>Loud</TITLE></HTML>',
  '/empty': '',
};
const counts = { first: 0, other: 0 };
const listen = async (name) => {
  const server = createServer((request, response) => {
    counts[name]++;
    const page = pages[request.url];
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page ?? '<title>Missing</title>');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return `127.0.0.1:${server.address().port}`;
};
const first = await listen('first');
const other = await listen('other');
const hosts = ['docs.example.com', first];
const titles = { '/': 'Our docs', '/none': '', '/q?a=1&b=%20x': 'Größe und Maß', '/upper': 'Loud', '/empty': '' };
for (const [path, title] of Object.entries(titles))
  assert.deepEqual(await fetchPreview(`http://${first}${path}`, hosts), { title, length: pages[path].length });
assert.equal((await fetchPreview(`http://${other}/`, [other])).title, 'Our docs');
assert.equal((await fetchPreview(`HTTP://${first}/#part`, hosts)).title, 'Our docs');

const before = counts.other;
await assert.rejects(async () => fetchPreview(`http://${first}/missing`, hosts));
await assert.rejects(async () => fetchPreview(`http://${other}/`, hosts));
await assert.rejects(async () => fetchPreview(`http://${first}/`, []));
await assert.rejects(async () => fetchPreview('no address', hosts));
assert.equal(counts.other, before);
process.exit(0);
