import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findSuspects } from '../../../src/agent/fix/find-suspects.ts';
import { runTestsWithCoverage } from '../../../src/agent/fix/run-tests.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Runs the tests of a project and says whom they make suspicious. */
async function suspectsOf(files: Readonly<Record<string, string>>, testCommand: string): Promise<string[]> {
  const holder = temporaryFolder(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`root/${path}`, text])),
  );
  const root = join(holder, 'root');
  const baseline = await runTestsWithCoverage({
    command: testCommand,
    root,
    folder: '',
    env: process.env,
    timeLimitMs: 60_000,
    signal: new AbortController().signal,
  });
  const { suspects } = await findSuspects({ root, paths: [], folder: '', testCommand }, baseline);
  return suspects.map(({ symbol }) => symbol.qualifiedName);
}

const sum = `function total(items) { return items.length > 9 ? bulk(items) : each(items); }
function bulk(items) { return items.length; }
function each(items) { return items.reduce((a, b) => a - b, 0); }
module.exports = { total, bulk, each };
`;
const assertion = "require('assert').equal(require('../sum.js').total([1, 2]), 3);";

it('drops what never ran, as far as Node can tell', async () => {
  const files = {
    'sum.js': sum,
    'test/sum.test.js': `require('node:test')('sums', () => { ${assertion} });`,
  };
  expect(await suspectsOf(files, 'node --test')).toEqual(['total', 'each']);
});

it('drops what only passing tests ran', async () => {
  const files = {
    'sum.js': sum,
    'test/sum.test.js': `require('node:test')('sums', () => { ${assertion} });`,
    'test/total.test.js': `require('node:test')('counts', () => {
      require('assert').equal(require('../sum.js').total(Array(10)), 10);
    });`,
  };
  const suspects = await suspectsOf(files, 'node --test');
  expect(suspects).not.toContain('bulk');
  expect(suspects).toEqual(expect.arrayContaining(['total', 'each']));
});

it('keeps everybody when nothing that it suspects ran', async () => {
  const files = {
    'sum.js': sum,
    'test/sum.test.js': `require('node:test')('bulk', () => {
      require('../sum.js');
      throw new Error('not even called');
    });`,
  };
  expect(await suspectsOf(files, 'node --test')).toContain('bulk');
});

it('finds its way from a test that is a program in Python', async () => {
  const files = {
    'total.py':
      'def total(items):\n    return add(items)\n\n\ndef add(items):\n    return -sum(items)\n\n\ndef other():\n    pass\n',
    'check.py': 'from total import total\n\nassert total([1, 2]) == 3\n',
  };
  expect(await suspectsOf(files, 'python3 check.py')).toEqual(['total', 'add']);
});
