import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { isEmailAddress } = await import(pathToFileURL(join(process.argv[2], 'solution.js')).href);
const good = [
  'ada@example.com',
  'Ada.Lovelace@Example.COM',
  'a@b.de',
  'a.b.c.d@mail.example.com',
  'ada+news-2_x%y@example.com',
  '-a-@example.com',
  '1@2.3.example',
  'x@a-b.example.org',
  'x@a--b.example.org',
  'x@xn--bcher-kva.example.com',
  'x@1.2.3.co',
];
const bad = [
  '',
  'ada',
  '@',
  'ada@',
  '@example.com',
  'ada@example',
  'ada@example.c',
  'ada@example.c0m',
  'ada@example.co-m',
  'ada@@example.com',
  'ada@b@example.com',
  '.ada@example.com',
  'ada.@example.com',
  'a..da@example.com',
  'a da@example.com',
  ' ada@example.com',
  'ada@example.com ',
  'ada@example.com\n',
  'ada@-example.com',
  'ada@example-.com',
  'ada@.example.com',
  'ada@example..com',
  'ada@example.com.',
  'ada@exa_mple.com',
  'adä@example.com',
  "o'neil@example.com",
  'ada@exämple.com',
];
for (const text of good) assert.equal(isEmailAddress(text), true, text);
for (const text of bad) assert.equal(isEmailAddress(text), false, JSON.stringify(text));
