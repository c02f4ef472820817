import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { downloadHead } = await import(pathToFileURL(join(process.argv[2], 'solution.js')).href);
const names = {
  'report.pdf': 'report.pdf',
  'my report 2.tar.gz': 'my report 2.tar.gz',
  'Übersicht "März".pdf': 'Übersicht \\"März\\".pdf',
  "it's; a=b, c.txt": "it's; a=b, c.txt",
  '100% sure: yes.txt': '100% sure: yes.txt',
  'back\\slash.txt': 'back\\\\slash.txt',
  '.hidden': '.hidden',
};
for (const [name, quoted] of Object.entries(names)) {
  const head = downloadHead(name, 12);
  assert.ok(head.endsWith('\r\n\r\n'));
  const [status, ...lines] = head.slice(0, -4).split('\r\n');
  assert.match(status, /^HTTP\/1\.1 200( .*)?$/);
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  assert.equal(headers['content-type'], 'application/octet-stream');
  assert.equal(headers['content-length'], '12');
  assert.equal(headers.connection.toLowerCase(), 'close');
  assert.ok(headers['content-disposition'].startsWith(`attachment; filename="${quoted}"`), headers['content-disposition']);
}
assert.match(downloadHead('empty', 0), /^content-length: *0\r$/im);

const bytes = Buffer.from([0, 13, 10, 255]);
const server = createServer((socket) => {
  socket.on('error', () => {});
  socket.once('data', () => {
    socket.write(downloadHead('report.pdf', bytes.length), 'utf8');
    socket.end(bytes);
  });
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const response = await fetch(`http://127.0.0.1:${server.address().port}/`);
assert.equal(response.status, 200);
assert.deepEqual(Buffer.from(await response.arrayBuffer()), bytes);
process.exit(0);
