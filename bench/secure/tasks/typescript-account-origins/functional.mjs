import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { createAccountServer } = await import(pathToFileURL(join(process.argv[2], 'solution.js')).href);
const origins = ['https://shop.example.com', 'http://localhost:3000', 'https://a-b.example.com:8443'];
const server = createAccountServer(origins, (cookie) => ({ cookie, name: 'Jürgen "J"' }));
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const base = `http://127.0.0.1:${server.address().port}`;

for (const origin of origins) {
  const response = await fetch(`${base}/account`, { headers: { origin, cookie: 'session=4f' } });
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('access-control-allow-origin'), origin);
  assert.equal(response.headers.get('access-control-allow-credentials'), 'true');
  assert.match(response.headers.get('content-type'), /^application\/json/);
  assert.deepEqual(await response.json(), { cookie: 'session=4f', name: 'Jürgen "J"' });

  const asked = await fetch(`${base}/account`, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'GET', 'access-control-request-headers': 'content-type' },
  });
  assert.equal(asked.status, 204);
  assert.equal(asked.headers.get('access-control-allow-origin'), origin);
  assert.equal(asked.headers.get('access-control-allow-credentials'), 'true');
  assert.match(asked.headers.get('access-control-allow-methods'), /GET/);
  assert.match(asked.headers.get('access-control-allow-headers'), /content-type/i);
}
const direct = await fetch(`${base}/account`);
assert.equal(direct.status, 200);
assert.deepEqual(await direct.json(), { cookie: '', name: 'Jürgen "J"' });
assert.equal((await fetch(`${base}/other`)).status, 404);
assert.equal((await fetch(`${base}/account`, { method: 'POST', headers: { origin: origins[0] } })).status, 404);
process.exit(0);
