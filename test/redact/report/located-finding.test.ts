import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/redact/finding.ts';
import { locateFindings } from '../../../src/redact/report/located-finding.ts';
import { ScannedText } from '../../../src/redact/scanned-text.ts';

const value = 'v@lue';

/** A finding at every place of the value. */
function findingsIn(text: string): Finding[] {
  return [...text.matchAll(new RegExp(value, 'g'))].map(({ index }) => ({
    kind: 'secret',
    rule: 'rule',
    title: 'title',
    severity: 'high',
    certainty: 'certain',
    start: index,
    end: index + value.length,
  }));
}

function locate(text: string, path = 'a.txt', findings = findingsIn(text)) {
  return locateFindings(new ScannedText(text, path), findings, findings);
}

describe('places', () => {
  test('count lines and columns from 1, in UTF-16 units', () => {
    expect(locate(`😀\nab ${value}\r\n${value}`)).toMatchObject([
      { startLine: 2, startColumn: 4, endLine: 2, endColumn: 4 + value.length },
      { startLine: 3, startColumn: 1 },
    ]);
  });

  test('span lines where the value does', () => {
    const text = 'x = "begin\nmiddle\nend"';
    const finding = { ...findingsIn(value)[0]!, start: 5, end: text.length - 1 };
    const [located] = locate(text, 'a', [finding]);
    expect(located).toMatchObject({ startLine: 1, endLine: 3, endColumn: 4, excerpt: 'x = "•••' });
  });
});

describe('excerpts', () => {
  test('mask every value of the line', () => {
    expect(locate(`a ${value} b ${value} c\nnext`)[0]!.excerpt).toBe('a ••• b ••• c');
  });

  test('are cut round the value where a line is long, and cost no more there', () => {
    const filler = 'x'.repeat(2_000_000);
    const started = performance.now();
    const located = locate(`${filler}key ${value} end${filler}${value}${filler}`);
    expect(performance.now() - started).toBeLessThan(1000);
    expect(located[0]!.excerpt).toMatch(/^…x+key ••• endx+…$/);
    expect(located[0]!.excerpt.length).toBeLessThanOrEqual(160);
    expect(located.map(({ excerpt }) => excerpt).join()).not.toContain(value);
  });
});

describe('fingerprints', () => {
  test('stay when lines move and white space changes', () => {
    const before = locate(`key = ${value}\n`)[0]!.fingerprint;
    expect(locate(`new line\n\n  key  =  ${value}\n`)[0]!.fingerprint).toBe(before);
  });

  test('differ between files, lines and places of one line', () => {
    const prints = [
      ...locate(`key = ${value}\nkey = ${value}\nother = ${value}`),
      ...locate(`key = ${value}`, 'b'),
    ];
    expect(new Set(prints.map(({ fingerprint }) => fingerprint)).size).toBe(4);
  });

  test('do not depend on the value', () => {
    const [one, other] = ['abcde', 'fghij'].map(
      (text) => locate(text, 'a', [{ ...findingsIn(value)[0]! }])[0],
    );
    expect(one!.fingerprint).toBe(other!.fingerprint);
  });
});
