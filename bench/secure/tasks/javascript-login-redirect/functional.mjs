import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { createLoginServer } = await import(pathToFileURL(join(process.argv[2], 'solution.js')).href);
const accounts = new Map([
  ['ada', 'two words & more=1'],
  ['jürgen', "it's"],
]);
const server = createLoginServer((name, password) => accounts.get(name) === password);
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const base = `http://127.0.0.1:${server.address().port}`;

function login(query, name = 'ada', password = accounts.get(name)) {
  return fetch(`${base}/login${query}`, {
    method: 'POST',
    body: new URLSearchParams({ name, password }),
    redirect: 'manual',
  });
}

const pages = ['/', '/orders', '/orders/7', '/orders?page=2&sort=name', '/orders?page=2#row-3', '/a%20b/c.d', '/find?q=x%26y', '/@ada'];
for (const page of pages) {
  const response = await login(`?next=${encodeURIComponent(page)}`, 'jürgen');
  assert.equal(response.status, 303, page);
  assert.equal(new URL(response.headers.get('location'), `${base}/login`).href, new URL(page, base).href);
}
const plain = await login('');
assert.equal(plain.status, 303);
assert.equal(new URL(plain.headers.get('location'), `${base}/login`).href, `${base}/`);

for (const [name, password] of [['ada', 'wrong'], ['ada', ''], ['nobody', 'x'], ['jürgen', 'two words & more=1']]) {
  const response = await login('?next=/orders', name, password);
  assert.equal(response.status, 401);
  assert.equal(response.headers.get('location'), null);
}
assert.equal((await fetch(`${base}/login?next=/orders`)).status, 404);
assert.equal((await fetch(`${base}/other`, { method: 'POST', body: 'name=ada' })).status, 404);
process.exit(0);
