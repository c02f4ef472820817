import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entriesFor, reconcile } from '../../../src/agent/scan/baseline/baseline.ts';
import type { BaselineEntry } from '../../../src/agent/scan/baseline/baseline-entry.ts';
import {
  formatBaseline,
  newBaseline,
  parseBaseline,
  readBaseline,
  writeBaseline,
} from '../../../src/agent/scan/baseline/baseline-file.ts';
import type { ScanFinding } from '../../../src/agent/scan/scan-result.ts';
import type { Finding } from '../../../src/redact/finding.ts';
import { baselineMark } from '../../../src/redact/report/baseline-mark.ts';
import { locateFindings } from '../../../src/redact/report/located-finding.ts';
import { ScannedText } from '../../../src/redact/scanned-text.ts';
import { failureOf } from '../../support/failure-of.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const { key } = newBaseline();

function finding(path: string, value: string, rule = 'some-rule'): ScanFinding {
  const found: Finding[] = [
    { kind: 'secret', rule, title: 'a', severity: 'high', certainty: 'certain', start: 0, end: value.length },
  ];
  const [located] = locateFindings(new ScannedText(value, path), found, found);
  return { ...located!, mark: baselineMark(key, rule, path, value) };
}

const present = () => false;
const looked = () => true;

describe('what a baseline knows', () => {
  const baseline = { key, entries: entriesFor([finding('a.txt', 'one'), finding('b.txt', 'two')]) };

  test('the same value in the same file, wherever in it', () => {
    const { fresh, known, stale } = reconcile(
      baseline,
      [finding('a.txt', 'one')],
      present,
      (path) => path === 'a.txt',
    );
    expect({ fresh, known, stale }).toEqual({ fresh: [], known: 1, stale: [] });
  });

  test('not another value, another rule or another file', () => {
    const others = [
      finding('a.txt', 'other'),
      finding('a.txt', 'one', 'other-rule'),
      finding('c.txt', 'one'),
    ];
    expect(reconcile(baseline, others, present, looked).fresh).toEqual(others);
  });

  test('the value in a new file, when the old one is gone', () => {
    const moved = reconcile(
      baseline,
      [finding('c.txt', 'one')],
      (path) => path === 'a.txt',
      () => false,
    );
    expect(moved).toMatchObject({ fresh: [], known: 1, stale: [] });
  });

  test('entries that nothing matches are stale, where the scan has looked', () => {
    expect(
      reconcile(baseline, [], present, (path) => path === 'b.txt').stale.map(({ path }) => path),
    ).toEqual(['b.txt']);
    expect(
      reconcile(
        baseline,
        [],
        (path) => path === 'a.txt',
        () => false,
      ).stale.map(({ path }) => path),
    ).toEqual(['a.txt']);
  });
});

describe('the file', () => {
  test('comes back as it was written, whatever paths hold, in one line an entry', () => {
    const hex = fc.stringMatching(/^[0-9a-f]{64}$/);
    const rule = fc.stringMatching(/^[a-z][a-z-]{0,20}$/);
    const path = fc.string({ unit: 'binary', minLength: 1 });
    const entry: fc.Arbitrary<BaselineEntry> = fc.record({ here: hex, anywhere: hex, rule, path });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 5 }), (entries) => {
        const text = formatBaseline({ key, entries });
        expect(text.split('\n')).toHaveLength(entries.length + 3);
        expect(parseBaseline(text, 'x')).toEqual({ key, entries });
      }),
    );
  });

  test('holds no value, and is sorted and free of copies', () => {
    const entries = entriesFor([finding('b', 'sesame'), finding('a', 'open'), finding('b', 'sesame')]);
    expect(entries.map(({ path }) => path)).toEqual(['a', 'b']);
    expect(formatBaseline({ key, entries })).not.toMatch(/sesame|open/);
  });

  test('is written whole, and read again', async () => {
    const file = `${temporaryFolder()}/baseline`;
    expect(await readBaseline(file)).toBeUndefined();
    const baseline = { key, entries: entriesFor([finding('a', 'x')]) };
    await writeBaseline(file, baseline);
    expect(await readBaseline(file)).toEqual(baseline);
  });

  test.each([
    ['no key', '# ppagent\n'],
    ['two keys', `# digests keyed with ${'0'.repeat(64)}\n# digests keyed with ${'1'.repeat(64)}\n`],
    ['a line of a merge conflict', `# digests keyed with ${'0'.repeat(64)}\n<<<<<<< HEAD\n`],
    ['a short digest', `# digests keyed with ${'0'.repeat(64)}\nabc def rule path\n`],
  ])('is refused with %s, naming it', async (_what, text) => {
    const folder = temporaryFolder({ baseline: text });
    const failure = await failureOf(readBaseline(`${folder}/baseline`));
    expect(failure.code).toBe('BASELINE_INVALID');
    expect(failure.message).toMatch(/baseline, line \d+: /);
  });

  test('is refused when it cannot be read', async () => {
    expect(await failureOf(readBaseline(temporaryFolder()))).toMatchObject({ code: 'BASELINE_INVALID' });
  });
});
