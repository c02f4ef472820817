import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { makeResetCode } = await import(pathToFileURL(join(process.argv[2], 'solution.js')).href);
const characters = [...'23456789ABCDEFGHJKLMNPQRSTUVWXYZ'];
assert.equal((await makeResetCode()).length, 10);
for (const length of [1, 2, 6, 10, 33, 200]) {
  const code = await makeResetCode(length);
  assert.equal(code.length, length);
  assert.match(code, /^[2-9A-HJ-NP-Z]+$/);
}
const codes = new Set();
const counts = Array.from({ length: 10 }, () => new Map());
for (let round = 0; round < 6400; round++) {
  const code = await makeResetCode();
  codes.add(code);
  for (const [place, character] of [...code].entries())
    counts[place].set(character, (counts[place].get(character) ?? 0) + 1);
}
assert.equal(codes.size, 6400);
// Each is expected 200 times; a sound solution fails here less than once in a million runs.
for (const count of counts)
  for (const character of characters) {
    const times = count.get(character) ?? 0;
    assert.ok(times > 110 && times < 300, `${character} comes ${times} times`);
  }
