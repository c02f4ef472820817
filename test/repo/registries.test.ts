import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generateRegistries } from '../../tools/generate/registries.ts';
import { repositoryRoot } from '../support/repository-root.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const entry = (title: string) => `export const summary = { title: '${title}' };\nexport const entry = {};\n`;
const contract = 'export type RegistryEntry = object;\nexport type RegistrySummary = { title: string };\n';

test('the committed registries list what is in their folders', async () => {
  expect(await generateRegistries(join(repositoryRoot, 'src'), { check: true })).toEqual([]);
});

test('a new file, or a folder with a file of its name, is found by itself', async () => {
  const source = temporaryFolder({
    'rules/registry-entry.ts': contract,
    'rules/b.ts': entry('B'),
    'rules/a/a.ts': entry('A'),
    'rules/a/ok/case.ts': 'not looked at',
    'rules/shared/helper.ts': 'not looked at',
    'elsewhere/c.ts': 'no registry',
  });
  const stale = [join('rules', 'registry.generated.ts')];
  expect(await generateRegistries(source, { check: true })).toEqual(stale);
  expect(await generateRegistries(source, { check: false })).toEqual(stale);
  expect(await generateRegistries(source, { check: true })).toEqual([]);
  const text = readFileSync(join(source, stale[0]!), 'utf8');
  expect(
    [...text.matchAll(/id: "(\w+)",\s+summary: (.*),\s+load: async \(\) => \(await import\("(.*)"\)/g)].map(
      (match) => match.slice(1),
    ),
  ).toEqual([
    ['a', '{"title":"A"}', './a/a.ts'],
    ['b', '{"title":"B"}', './b.ts'],
  ]);
  writeFiles(source, { 'rules/d.ts': entry('D') });
  expect(await generateRegistries(source, { check: true })).toEqual(stale);
});

test('says which file does not keep to the contract', async () => {
  const source = temporaryFolder({
    'rules/registry-entry.ts': contract,
    'rules/bad.ts': 'export const entry = {};\n',
  });
  await expect(generateRegistries(source, { check: true })).rejects.toThrow(/bad\.ts must export/);
});
