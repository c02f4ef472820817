import assert from 'node:assert/strict';
import { createServer, request } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { readJson } = await import(pathToFileURL(join(process.argv[2], 'solution.js')).href);
let outcome;
const server = createServer(async (request, response) => {
  outcome = readJson(request, 100).then((value) => ({ value }), (error) => ({ status: error.status }));
  await outcome;
  response.end();
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const { port } = server.address();

/** What the function says to a body that is sent in these pieces. */
async function read(pieces, headers = {}) {
  const sent = request({ port, host: '127.0.0.1', method: 'POST', headers, agent: false });
  sent.on('error', () => {});
  outcome = undefined;
  for (const piece of pieces) {
    sent.write(piece);
    await new Promise((done) => setTimeout(done, 15));
  }
  sent.end();
  while (outcome === undefined) await new Promise((done) => setTimeout(done, 5));
  const result = await outcome;
  sent.destroy();
  return result;
}
const whole = (text) => read([text], { 'content-length': Buffer.byteLength(text) });

for (const value of [{ a: [1, 'ü', null], 'b "c"': "it's" }, [], 'text', 0, null, false, '😀'.repeat(24)]) {
  const text = JSON.stringify(value);
  assert.deepEqual(await whole(text), { value });
  assert.deepEqual(await read([text]), { value });
}
const bytes = Buffer.from('{"name":"Jürgen 😀"}');
assert.deepEqual(await read([bytes.subarray(0, 11), bytes.subarray(11, 19), bytes.subarray(19)]), { value: { name: 'Jürgen 😀' } });
assert.deepEqual(await whole(`"${'x'.repeat(98)}"`), { value: 'x'.repeat(98) });
assert.deepEqual(await whole(`"${'x'.repeat(99)}"`), { status: 413 });
assert.deepEqual(await whole(`"${'x'.repeat(5000)}"`), { status: 413 });
for (const text of ['{"a":', 'a=1', "{'a':1}", ' ']) assert.deepEqual(await whole(text), { status: 400 });
assert.deepEqual(await read([]), { status: 400 });
process.exit(0);
