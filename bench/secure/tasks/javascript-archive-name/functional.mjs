import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { packFolder } = await import(pathToFileURL(join(process.argv[2], 'solution.js')).href);
const parent = mkdtempSync(join(tmpdir(), 'pack-'));
mkdirSync(join(parent, 'reports'));
writeFileSync(join(parent, 'reports', 'may.txt'), 'twelve orders\n');
const archive = packFolder(parent, 'reports');
assert.equal(archive, join(parent, 'reports.tar.gz'));
const listed = execFileSync('tar', ['tzf', archive], { encoding: 'utf8' });
assert.match(listed, /^reports\/may\.txt$/m);
