import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { FindingSelection } from '../../../../src/agent/fix/findings/finding-selection.ts';
import { selectFindings } from '../../../../src/agent/fix/findings/select-findings.ts';
import { entriesFor } from '../../../../src/agent/scan/baseline/baseline.ts';
import { newBaseline } from '../../../../src/agent/scan/baseline/baseline-file.ts';
import { scan } from '../../../../src/agent/scan/scan.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { hashed, risky } from './finding-run.ts';

const everything = { kind: 'matching', rules: [] } as const;
const python = 'import os\n\n\ndef list_files(folder):\n    os.system("ls " + folder)\n';
const files = {
  'src/hashed.js': hashed,
  'src/risky.js': risky,
  'tools/list.py': python,
  'test/hash.js': hashed,
  'vendor/hash.js': hashed,
};

const select = (root: string, selection: FindingSelection, more: object = {}) =>
  selectFindings({
    root,
    isRepository: false,
    paths: [],
    folder: '',
    selection,
    signal: new AbortController().signal,
    ...more,
  });

const placesOf = async (...of: Parameters<typeof select>) =>
  (await select(...of)).map(({ number, finding: { rule, path, startLine } }) => [
    number,
    rule,
    path,
    startLine,
  ]);

it('takes all weaknesses, gravest first, without those of tests and of others', async () => {
  expect(await placesOf(temporaryFolder(files), everything)).toEqual([
    [0, 'javascript-code-injection', 'src/risky.js', 3],
    [1, 'python-command-injection', 'tools/list.py', 5],
    [2, 'javascript-weak-hash', 'src/hashed.js', 3],
  ]);
});

it('takes those of tests where they are named by a path', async () => {
  const root = temporaryFolder(files);
  expect(await placesOf(root, everything, { paths: ['test'] })).toEqual([
    [0, 'javascript-weak-hash', 'test/hash.js', 3],
  ]);
  expect(await placesOf(root, everything, { paths: ['src'] })).toHaveLength(2);
});

it('takes those of some rules, and of a severity and graver', async () => {
  const root = temporaryFolder(files);
  const rules = ['javascript-weak-hash', 'python-command-injection'];
  expect(await placesOf(root, { kind: 'matching', rules })).toHaveLength(2);
  expect(await placesOf(root, { kind: 'matching', rules, severity: 'high' })).toHaveLength(1);
  expect(await placesOf(root, { kind: 'matching', rules: [], severity: 'medium' })).toHaveLength(3);
});

it('knows no other rule, and says which was probably meant', async () => {
  const wrong = select(temporaryFolder(files), { kind: 'matching', rules: ['javascript-weak-hsh'] });
  await expect(wrong).rejects.toMatchObject({
    code: 'USAGE',
    message: 'there is no rule javascript-weak-hsh',
    remedy: 'Did you mean javascript-weak-hash?',
  });
});

it('takes one by its fingerprint, the start of that, or its place from the root or from the folder', async () => {
  const root = temporaryFolder(files);
  const [asked] = await select(root, everything);
  const { fingerprint } = asked!.finding;
  const named = (reference: string, folder = '') =>
    placesOf(root, { kind: 'named', references: [reference, reference] }, { folder });
  const expected = [[0, 'javascript-code-injection', 'src/risky.js', 3]];
  expect(await named(fingerprint)).toEqual(expected);
  expect(await named(` ${fingerprint.slice(0, 6).toUpperCase()} `)).toEqual(expected);
  expect(await named('javascript-code-injection:src/risky.js:3')).toEqual(expected);
  expect(await named('javascript-code-injection:risky.js:3', 'src')).toEqual(expected);
  expect(await named('javascript-weak-hash:test/hash.js:3')).toHaveLength(1);
});

it.each([
  ['f'.repeat(16), 'FINDING_UNKNOWN', /ppagent scan --only weaknesses/],
  [
    'javascript-code-injection:src/risky.js:2',
    'FINDING_UNKNOWN',
    /javascript-code-injection:src\/risky\.js:3/,
  ],
  ['javascript-weak-hash:src/none.js:3', 'FINDING_UNKNOWN', /ppagent scan --only weaknesses/],
  ['../risky.js', 'USAGE', /16 digits/],
  ['', 'USAGE', /16 digits/],
])('does not know %s: %s', async (reference, code, remedy) => {
  const selecting = select(temporaryFolder(files), { kind: 'named', references: [reference] });
  await expect(selecting).rejects.toMatchObject({ code, remedy: expect.stringMatching(remedy) });
});

it('leaves out what comments and the baseline accept, unless it is named', async () => {
  const ignored = hashed.replace("digest('hex');", "digest('hex'); // ppagent:ignore");
  const root = temporaryFolder({ 'ignored.js': ignored, 'accepted.js': hashed, 'open.js': hashed });
  const baseline = newBaseline();
  const { findings } = await scan({
    target: { kind: 'paths', paths: [join(root, 'accepted.js')] },
    root,
    folder: root,
    isRepository: false,
    secrets: false,
    personalData: false,
    weaknesses: true,
    unsure: false,
    inlineIgnores: true,
    baseline,
    signal: new AbortController().signal,
    onProgress: () => {},
  });
  const accepted = { key: baseline.key, entries: entriesFor(findings) };
  expect(await placesOf(root, everything, { accepted })).toEqual([[0, 'javascript-weak-hash', 'open.js', 3]]);
  const references = ['javascript-weak-hash:ignored.js:3', 'javascript-weak-hash:accepted.js:3'];
  expect(await placesOf(root, { kind: 'named', references }, { accepted })).toHaveLength(2);
});
