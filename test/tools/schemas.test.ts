import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generateSchemas } from '../../tools/generate/schemas.ts';
import { repositoryRoot } from '../support/repository-root.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const names = [
  'fix-stream-v2.schema.json',
  'fix-report-v2.schema.json',
  'scan-report-v1.schema.json',
  'egress-log-v1.schema.json',
  'egress-verification-v1.schema.json',
  'config.schema.json',
];

test('the committed schemas are those of the code', () => {
  expect(generateSchemas(join(repositoryRoot, 'schemas'), { check: true })).toEqual([]);
});

test('stale ones are found, and written only when that is asked for', () => {
  const folder = join(temporaryFolder(), 'schemas');
  expect(generateSchemas(folder, { check: true })).toEqual(names);
  expect(generateSchemas(folder, { check: false })).toEqual(names);
  expect(readdirSync(folder).sort()).toEqual([...names].sort());
  expect(generateSchemas(folder, { check: true })).toEqual([]);
  writeFileSync(join(folder, names[1]!), '{}');
  expect(generateSchemas(folder, { check: false })).toEqual([names[1]]);
});

test('a line of the stream says its version and one of the types', () => {
  const schema = JSON.parse(readFileSync(join(repositoryRoot, 'schemas', names[0]!), 'utf8'));
  const text = JSON.stringify(schema);
  expect(text).toContain('"version":{"type":"number","const":2}');
  const types = [...text.matchAll(/"type":\{"type":"string","const":"(\w+)"/g)].map((match) => match[1]);
  expect(types).toEqual(
    'start baseline model escalation target send candidate verify patch conclusion result'.split(' '),
  );
});

test('what makes the schemas is not in the bundle', () => {
  // A mark that every schema of zod carries, so it is in any bundle that holds zod.
  const mark = '_zod';
  const zod = readFileSync(join(repositoryRoot, 'node_modules', 'zod', 'v4', 'core', 'core.js'), 'utf8');
  expect(zod).toContain(mark);
  const dist = join(repositoryRoot, 'dist');
  const scripts = readdirSync(dist).filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(5);
  expect(scripts.filter((name) => readFileSync(join(dist, name), 'utf8').includes(mark))).toEqual([]);
});
