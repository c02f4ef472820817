import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { mergeSettings } = await import(pathToFileURL(join(process.argv[2], 'solution.js')).href);
const cases = [
  [{}, {}, {}],
  [{ a: 1 }, {}, { a: 1 }],
  [{ a: 1, b: 2 }, { b: 3, c: 4 }, { a: 1, b: 3, c: 4 }],
  [
    { window: { size: { width: 1, height: 2 }, title: 'x' } },
    { window: { size: { width: 5 }, open: true } },
    { window: { size: { width: 5, height: 2 }, title: 'x', open: true } },
  ],
  [{ list: [1, 2, 3], deep: { list: ['a'] } }, { list: [9], deep: { list: [] } }, { list: [9], deep: { list: [] } }],
  [{ a: { b: 1 }, c: 1, d: [1], e: null }, { a: null, c: { x: 1 }, d: { y: 1 }, e: { z: {} } }, { a: null, c: { x: 1 }, d: { y: 1 }, e: { z: {} } }],
  [{ a: { b: 1 } }, { a: [1], f: false, n: 0, s: '' }, { a: [1], f: false, n: 0, s: '' }],
  [{ 'a.b': 1, '': { ü: 1 } }, { 'a.b': 2, '': { 'x y': "it's" } }, { 'a.b': 2, '': { ü: 1, 'x y': "it's" } }],
  [{ proto: 1 }, { proto: { name: 'x' }, type: 'constructors' }, { proto: { name: 'x' }, type: 'constructors' }],
];
for (const [settings, changes, expected] of cases) {
  const before = structuredClone(changes);
  assert.equal(mergeSettings(settings, changes), settings);
  assert.deepEqual(JSON.parse(JSON.stringify(settings)), expected);
  assert.deepEqual(changes, before);
}

const inner = { theme: { dark: true } };
const settings = { inner };
const changes = { inner: { font: { size: 2 } }, fresh: { deep: { x: 1 } } };
mergeSettings(settings, changes);
assert.equal(settings.inner, inner);
assert.equal(settings.inner.theme.dark, true);
settings.fresh.deep.x = 2;
settings.inner.font.size = 3;
assert.deepEqual(changes, { inner: { font: { size: 2 } }, fresh: { deep: { x: 1 } } });
