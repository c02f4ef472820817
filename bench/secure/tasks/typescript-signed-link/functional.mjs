import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { makeLink, readLink } = await import(pathToFileURL(join(process.argv[2], 'solution.js')).href);
const files = ['report.pdf', 'a/b c/Übersicht "März".pdf', "it's & more=1?.txt", '50%.txt', '12', 'a+b.txt', '#1'];
const [key, other] = ['a key for this test', 'another key'];
for (const file of files) {
  const link = makeLink(file, 1_800_000_000, key);
  assert.ok(link.startsWith('/download?'));
  const query = new URLSearchParams(link.slice('/download?'.length));
  assert.equal(query.get('file'), file);
  assert.equal(query.get('expires'), '1800000000');
  assert.ok(query.get('signature'));
  assert.equal(makeLink(file, 1_800_000_000, key), link);
  assert.equal(readLink(link, 1_700_000_000, key), file);
  assert.equal(readLink(link, 1_799_999_999, key), file);
  assert.equal(readLink(link, 1_800_000_000, key), file);
  assert.equal(readLink(link, 1_800_000_001, key), undefined);
  assert.equal(readLink(link, 1_700_000_000, other), undefined);
  query.set('file', 'other.pdf');
  assert.equal(readLink(`/download?${query}`, 1_700_000_000, key), undefined);
}
assert.equal(readLink('/download?file=report.pdf&expires=1800000000&signature=abc', 1_700_000_000, key), undefined);
