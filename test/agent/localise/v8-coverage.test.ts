import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runTestsWithCoverage } from '../../../src/agent/fix/run-tests.ts';
import { SourceIndex } from '../../../src/agent/localise/source-index.ts';
import type { Spectrum, V8Coverage } from '../../../src/agent/localise/v8-coverage.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Runs a real test command in a folder of these files and reads what ran. */
async function covered(files: Record<string, string>, command = 'node --test') {
  const holder = temporaryFolder(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [join('root', path), text])),
  );
  const root = join(holder, 'root');
  const { coverage } = await runTestsWithCoverage({
    command,
    root,
    folder: '',
    env: process.env,
    timeLimitMs: 60_000,
    signal: new AbortController().signal,
  });
  return { coverage, sources: new SourceIndex(root, Object.keys(files)) };
}

/** The spectrum of each function of a file, by its name. */
async function spectra(
  coverage: V8Coverage,
  sources: SourceIndex,
  file: string,
): Promise<Record<string, Spectrum | undefined>> {
  const source = await sources.load(file);
  return Object.fromEntries(
    source!.functions.map((symbol) => [symbol.qualifiedName, coverage.spectrumOf(source!, symbol)]),
  );
}

const header = `import test from 'node:test';\nimport assert from 'node:assert';\n`;

it('tells what ran in failing files, in passing ones and in none', async () => {
  const { coverage, sources } = await covered({
    'package.json': '{"type": "module"}',
    'sum.js': `export function add(a, b) { return a - b; }
export const twice = (a) => a * 2;
export function unused() { return 1; }
export class Basket {
  #items = [];
  constructor(items) { this.#items = items; }
  get size() { return this.#items.length; }
  never() { return 0; }
  async each(visit) {
    const inner = (item) => visit(item);
    this.#items.forEach(inner);
  }
}
`,
    'add.test.js': `${header}import { add, twice } from './sum.js';
test('adds', () => assert.equal(add(1, twice(1)), 3));`,
    'twice.test.js': `${header}import { twice, Basket } from './sum.js';
test('doubles', async () => {
  const basket = new Basket([1]);
  await basket.each(twice);
  assert.equal(basket.size, 1);
});`,
  });
  expect(await spectra(coverage, sources, 'sum.js')).toEqual({
    add: { failing: 1, passing: 0, failingTotal: 1 },
    twice: { failing: 1, passing: 1, failingTotal: 1 },
    unused: { failing: 0, passing: 0, failingTotal: 1 },
    'Basket.constructor': { failing: 0, passing: 1, failingTotal: 1 },
    'Basket.size': { failing: 0, passing: 1, failingTotal: 1 },
    'Basket.never': { failing: 0, passing: 0, failingTotal: 1 },
    'Basket.each': { failing: 0, passing: 1, failingTotal: 1 },
    'Basket.each.inner': { failing: 0, passing: 1, failingTotal: 1 },
  });
});

it('reads CommonJS, and takes a file that the command names for a test', async () => {
  const { coverage, sources } = await covered(
    {
      'sum.js':
        'function add(a, b) { return a - b; }\nfunction unused() {}\nmodule.exports = { add, unused };\n',
      'check.js': `const assert = require('node:assert');\nassert.equal(require('./sum.js').add(1, 2), 3);\n`,
    },
    'node check.js',
  );
  expect(await spectra(coverage, sources, 'sum.js')).toEqual({
    add: { failing: 1, passing: 0, failingTotal: 1 },
    unused: { failing: 0, passing: 0, failingTotal: 1 },
  });
});

it('says nothing of files that were not run as they are on disk', async () => {
  const { coverage, sources } = await covered({
    'package.json': '{"type": "module"}',
    'dos.js': 'export function dos() {\r\n  return 1;\r\n}\r\n',
    'other.js': 'export function other() {}\n',
    'dos.test.js': `${header}import { dos } from './dos.js';\ntest('dos', () => assert.equal(dos(), 2));`,
  });
  expect(await spectra(coverage, sources, 'dos.js')).toEqual({ dos: undefined });
  expect(await spectra(coverage, sources, 'other.js')).toEqual({ other: undefined });
});

it('has nothing to say of a command that is no Node', async () => {
  const { coverage, sources } = await covered({ 'a.js': 'function a() {}\n' }, 'exit 1');
  expect(await spectra(coverage, sources, 'a.js')).toEqual({ a: undefined });
});

it('passes over the half-written file of a process that was killed', async () => {
  const { coverage } = await covered(
    { 'a.test.js': '' },
    'printf \'{"result": [{"url"\' >"$NODE_V8_COVERAGE/coverage-1.json"; exit 1',
  );
  expect(coverage).toBeDefined();
});
