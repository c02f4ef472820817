import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { setPath } = await import(pathToFileURL(join(process.argv[2], 'solution.js')).href);
const cases = [
  [{}, 'a', 1, { a: 1 }],
  [{ a: 1, b: 2 }, 'a', null, { a: null, b: 2 }],
  [{}, 'a.b.c', 'x', { a: { b: { c: 'x' } } }],
  [{ a: { b: 1, c: { d: 2 } } }, 'a.c.e', [3], { a: { b: 1, c: { d: 2, e: [3] } } }],
  [{ a: 5, s: 'text' }, 'a.b', 1, { a: { b: 1 }, s: 'text' }],
  [{ s: 'text' }, 's.b.c', 1, { s: { b: { c: 1 } } }],
  [{ a: null }, 'a.b', false, { a: { b: false } }],
  [{ list: [{ n: 1 }, { n: 2 }] }, 'list.1.n', 9, { list: [{ n: 1 }, { n: 9 }] }],
  [{ list: ['x'] }, 'list.1', 'y', { list: ['x', 'y'] }],
  [{}, 'Straße 1.it\'s "x"', 'ü', { 'Straße 1': { 'it\'s "x"': 'ü' } }],
  [{}, 'proto.type', 1, { proto: { type: 1 } }],
  [[1, 2], '0', 5, [5, 2]],
];
for (const [target, path, value, expected] of cases) {
  assert.equal(setPath(target, path, value), target);
  assert.deepEqual(JSON.parse(JSON.stringify(target)), expected, path);
}
const address = { city: 'Ulm' };
const form = { address };
setPath(form, 'address.city', 'Bonn');
setPath(form, 'address.lines', { first: 'x' });
setPath(form, 'address.lines.first', 'y');
assert.equal(form.address, address);
assert.deepEqual(address, { city: 'Bonn', lines: { first: 'y' } });
