import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseTestReport } from '../../../src/agent/test-report/parse-test-report.ts';

/**
 * Outputs of real programs, their folder replaced by /repo, each beside what is to be read from it. A new case is a new
 * `FORMAT/NAME.txt`; without its `.json` the test writes one, to be looked through, and fails.
 */
const casesFolder = fileURLToPath(new URL('cases', import.meta.url));
const cases = readdirSync(casesFolder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .sort();

describe('parseTestReport', () => {
  it.each(cases)('%s', (name) => {
    const report = parseTestReport(readFileSync(join(casesFolder, name), 'utf8'), { root: '/repo' });
    const expectedFile = join(casesFolder, name.replace(/\.txt$/, '.json'));
    if (!existsSync(expectedFile)) {
      writeFileSync(expectedFile, `${JSON.stringify(report, null, 2)}\n`);
      throw new Error(`${expectedFile} was not there: look through what was written now.`);
    }
    expect(JSON.parse(JSON.stringify(report))).toEqual(JSON.parse(readFileSync(expectedFile, 'utf8')));
  });
});

describe('parseTestReport, of what is no recording,', () => {
  it('says nothing of what a passing command prints', () => {
    const noise = 'Error: expected\n    at x (/repo/src/a.js:1:2)\nTraceback (most recent call last):\n';
    expect(parseTestReport(noise, { passed: true }).failures).toEqual([]);
    expect(parseTestReport(noise, { root: '/repo' }).failures).toHaveLength(1);
  });

  it('has one failure for a command that failed without a word', () => {
    expect(parseTestReport('')).toEqual({
      format: 'raw',
      failures: [{ name: 'the test command', message: '', frames: [] }],
    });
  });

  it('reads lines that end as on Windows', () => {
    const text = readFileSync(join(casesFolder, 'pytest/plain.txt'), 'utf8');
    expect(parseTestReport(text.replaceAll('\n', '\r\n'))).toEqual(parseTestReport(text));
  });

  it.each([
    ['one long line', 'a/b.'.repeat(300_000)],
    ['many lines that look like places', 'at f (x.js:1:2\n  at (((((((:1:1\n'.repeat(30_000)],
    ['many failures', ' FAIL  a > b\n  ● c\n___ d ___\nnot ok 1 - e\n--- FAIL: T (0s)\n'.repeat(5000)],
    ['spaces', `${' '.repeat(9_000)}\n`.repeat(100)],
  ])('is quick with %s', (_name, text) => {
    const started = performance.now();
    parseTestReport(`TAP version 13\n RUN  v4\n=== FAILURES ===\n${text}\nFAIL\tx\n`);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
