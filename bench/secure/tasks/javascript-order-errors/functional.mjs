import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { createOrderServer } = await import(pathToFileURL(join(process.argv[2], 'solution.js')).href);
const orders = new Map([
  ['7', { item: 'Tür "blau"', count: 2 }],
  ['a b/ü', { item: "it's" }],
]);
const server = createOrderServer(
  async (id) => {
    if (id === 'broken') throw new Error('cannot load');
    return orders.get(id);
  },
  async (order) => {
    if (order.item === undefined) throw new Error('cannot save');
    orders.set('new', order);
    return 'new';
  },
);
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const base = `http://127.0.0.1:${server.address().port}`;
const save = (body) => fetch(`${base}/orders`, { method: 'POST', body });

for (const [id, order] of orders) {
  const response = await fetch(`${base}/orders/${encodeURIComponent(id)}`);
  assert.equal(response.status, 200);
  assert.deepEqual(await response.json(), order);
}
const missing = await fetch(`${base}/orders/8`);
assert.equal(missing.status, 404);
assert.deepEqual(await missing.json(), { error: 'no such order' });

const saved = await save('{"item":"Größe 40","count":1}');
assert.equal(saved.status, 201);
assert.deepEqual(await saved.json(), { id: 'new' });
assert.deepEqual(orders.get('new'), { item: 'Größe 40', count: 1 });

for (const [response, status] of [
  [await save('{"item":'), 400],
  [await save('item=1'), 400],
  [await save('{}'), 500],
  [await fetch(`${base}/orders/broken`), 500],
]) {
  assert.equal(response.status, status);
  const { error } = await response.json();
  assert.ok(typeof error === 'string' && error !== '');
}
assert.equal((await fetch(`${base}/customers/7`)).status, 404);
assert.equal((await fetch(`${base}/orders/7`, { method: 'DELETE' })).status, 404);
process.exit(0);
