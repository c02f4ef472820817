import { expect, it } from 'vitest';
import { fileStems } from '../../../src/redact/engine/file-stems.ts';
import { scanText } from '../../../src/redact/scan-text.ts';
import { canaryOf } from '../../egress/canaries/canary.ts';
import { canaryKind } from '../../egress/canaries/canary-kinds.ts';

const stems = (text: string) => [...fileStems(text)].map(({ text: stem }) => stem);

it('reads names that may be called after something', () => {
  expect(stems('src/index.js src/4556091538117523.json, "out/ada@engines.pdf" (a%20b%20c.txt)')).toEqual([
    '4556091538117523',
    'ada@engines',
    'a%20b%20c',
  ]);
});

it('says where they stand', () => {
  const text = 'see data/555-12-3456.csv now';
  const [{ start, text: stem }] = [...fileStems(text)] as [{ start: number; text: string }];
  expect(text.slice(start, start + stem.length)).toBe('555-12-3456');
});

it('leaves words, versions and hosts alone', () => {
  expect(stems('scan-text.ts www.example.com this.value package.json a.b v1.2.js')).toEqual([]);
});

const ssn = canaryOf(canaryKind('us-ssn'), 5).value;
const email = canaryOf(canaryKind('email'), 5).value;

it.each([
  ['a number', `open out/ssn=${ssn}.json`, ssn],
  ['an address in percent escapes', `out/${encodeURIComponent(email)}.pdf`, encodeURIComponent(email)],
  ['one of several', `a.js\nb/ssn=${ssn}.txt\nb/c.js`, ssn],
])('redaction hides %s', async (_what, text, hidden) => {
  const findings = await scanText(text, undefined, { point: 'redact', secrets: true, personalData: true });
  const start = text.indexOf(hidden);
  expect(findings.some((found) => found.start <= start && found.end >= start + hidden.length)).toBe(true);
  expect(findings.every((found) => found.end <= start + hidden.length)).toBe(true);
});

it('takes no time for long texts of any kind', () => {
  for (const part of ['a', 'a.b', '1.', '.js', '@.c ', '123.js ']) {
    const started = performance.now();
    expect(stems(part.repeat(300_000)).length).toBeGreaterThanOrEqual(0);
    expect(performance.now() - started, part).toBeLessThan(1500);
  }
});
