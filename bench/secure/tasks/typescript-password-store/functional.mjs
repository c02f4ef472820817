import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { href } = pathToFileURL(join(process.argv[2], 'solution.js'));
const { hashPassword, verifyPassword } = await import(href);
const later = await import(`${href}?later`);
const cases = [
  [' correct horse ', ' Correct horse '],
  ['Grüße: a:b$c.d,e=f & "quotes" \'n\' 密码🔑', 'Grüße: a:b$c.d,e=f & "quotes" \'n\' 密码🔒'],
  [`${'long '.repeat(40)}1`, `${'long '.repeat(40)}2`],
];
await Promise.all(
  cases.map(async ([password, other]) => {
    const stored = await hashPassword(password);
    assert.equal(typeof stored, 'string');
    assert.equal(await verifyPassword(other, stored), false, other);
    assert.equal(await later.verifyPassword(password, stored), true, password);
  }),
);
for (const text of ['', 'nothing', 'a:b', '::']) assert.equal(await verifyPassword('correct horse', text), false, text);
