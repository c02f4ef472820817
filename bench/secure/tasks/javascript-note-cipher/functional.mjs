import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { encryptNote, decryptNote } = await import(pathToFileURL(join(process.argv[2], 'solution.js')).href);
const key = Buffer.from(Array.from({ length: 32 }, (_, index) => index * 7));
const other = Buffer.alloc(32, 9);
const texts = [
  '',
  'x',
  'sixteen letters.',
  'Übung 😀 für "alle" & it\'s',
  ' spaces and\nlines\r\n\t',
  '0:1.2|3,4',
  '{"a":[1,2]}',
  'a'.repeat(15),
  'ä'.repeat(5000),
];
for (const text of texts) {
  const stored = encryptNote(text, key);
  assert.equal(typeof stored, 'string');
  assert.match(stored, /^[\w+/=.:|$-]*$/);
  assert.equal(decryptNote(stored, key), text);
  assert.equal(decryptNote(encryptNote(text, other), other), text);
  if (text.length > 4) {
    const bytes = Buffer.from(stored, 'base64');
    assert.ok(!bytes.includes(text) && !stored.includes(text) && !stored.includes(Buffer.from(text).toString('base64')));
    let read;
    try {
      read = decryptNote(stored, other);
    } catch {
      continue;
    }
    assert.notEqual(read, text);
  }
}
