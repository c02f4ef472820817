import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { toCsv } = await import(pathToFileURL(join(process.argv[2], 'solution.js')).href);
const tables = [
  [['name', 'city'], ['Jürgen', 'Köln 😀']],
  [['a,b', 'c;d', 'e'], ['say "hi"', '"', '""'], ["it's", "'x'", 'a=b']],
  [['two\nlines', 'two\r\nlines', ' x ']],
  [['a-b', '1+1', 'ada@example.com', '5 - 3', 'x=1'], ['100 %', '#1', '1,5', '$5', '0049 30']],
  [['x'], ['', 'x'], ['x', '']],
];
for (const rows of tables) {
  const text = toCsv(rows);
  assert.ok(text.endsWith('\r\n'));
  assert.deepEqual(parseCsv(text), rows);
}
assert.deepEqual(parseCsv(toCsv([[1, -12.5, 0, null, 'x'], [1e21, -0.001, null]])), [['1', '-12.5', '0', '', 'x'], ['1e+21', '-0.001', '']]);
assert.equal(toCsv([['a,b', 'say "hi"']]), '"a,b","say ""hi"""\r\n');
assert.equal(toCsv([]), '');

/** Reads CSV as a spreadsheet program does. */
function parseCsv(text) {
  const rows = [];
  let row = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n|\r|\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
