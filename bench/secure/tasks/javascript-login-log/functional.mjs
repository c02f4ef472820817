import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { logLogin } = await import(pathToFileURL(join(process.argv[2], 'solution.js')).href);
const path = join(mkdtempSync(join(tmpdir(), 'log-')), 'logins.log');
const time = new Date(Date.UTC(2026, 2, 1, 12, 0, 0));
const logins = [
  ['Ada Lovelace', true, '192.0.2.7'],
  ['jürgen@example.com', false, '2001:db8::1'],
  ["o'neill", true, '192.0.2.8'],
  ['the "one"', false, '192.0.2.9'],
  ['a, b; c=d | e%20f', true, '192.0.2.7'],
  ['李雷 😀', true, '192.0.2.7'],
  ['$& <b>', false, '192.0.2.7'],
];
let expected = '';
for (const [index, [name, isOk, address]] of logins.entries()) {
  const at = new Date(time.getTime() + index * 1001);
  logLogin(path, { time: at, isOk, address, name });
  expected += `${at.toISOString()} login ${isOk ? 'ok' : 'failed'} ${address} ${name}\n`;
  assert.equal(readFileSync(path, 'utf8'), expected);
}
assert.ok(expected.startsWith('2026-03-01T12:00:00.000Z login ok 192.0.2.7 Ada Lovelace\n'));
