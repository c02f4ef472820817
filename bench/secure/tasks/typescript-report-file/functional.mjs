import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

const { saveReport } = await import(pathToFileURL(join(process.argv[2], 'solution.js')).href);
const reports = [
  ['ada', 'Owes 12 €.\n'],
  ['north-2', ''],
  ['A1', 'Größe "40"\r\n\tit\'s 😀'],
  ['ada', 'Owes nothing.\n'],
  ['ada', 'Owes nothing.\n'],
  ['x', 'long '.repeat(20_000)],
];
const paths = reports.map(([customer, text]) => saveReport(customer, text));
assert.equal(new Set(paths).size, paths.length);
for (const [index, [customer, text]] of reports.entries()) {
  const path = paths[index];
  assert.ok(isAbsolute(path));
  assert.ok(path.startsWith(tmpdir() + sep));
  assert.ok(path.endsWith(`${customer}.txt`));
  assert.equal(readFileSync(path, 'utf8'), text);
  rmSync(path);
}
