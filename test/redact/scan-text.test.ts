import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ScanTextOptions, scanText } from '../../src/redact/scan-text.ts';
import { secretRules } from '../../src/redact/secrets/provider-rules.ts';
import { Sample } from '../../src/redact/secrets/sample.ts';
import { plantedRule, plantedSecret } from './support/planted-secret.ts';

const scan: ScanTextOptions = { point: 'scan', secrets: true, personalData: true };
const redact: ScanTextOptions = { ...scan, point: 'redact' };

/** Pieces that detectors look at twice. */
const pieces = fc.oneof(
  fc.constantFrom(
    'password',
    'token=',
    'api_key: ',
    '"',
    "'",
    '\n',
    '\r\n',
    ' ',
    '=',
    ':',
    '@',
    '\\u0041',
    '%40',
    '{',
    '}',
  ),
  fc.constantFrom(
    '-----BEGIN PRIVATE KEY-----',
    'Bearer ',
    'https://u:p@h',
    '+1 212 555 0100',
    '4111 1111',
    'ssn ',
    '::',
  ),
  fc.constantFrom('\uD83D', '\uDE00', '\u{1F600}', '\0', '\u0130', '\uFEFF', '\u2028', 'ß', '密码'),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc
    .nat(secretRules().length - 1)
    .map((index) => secretRules()[index]!.examples(new Sample(index)).positive[0]!),
);
const texts = fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join(''));
const paths = fc.constantFrom(
  undefined,
  'a.ts',
  'b.py',
  'c.json',
  'd.yml',
  '.env',
  'e.xml',
  'f.sh',
  'g.toml',
  'h',
);

describe('scanText', () => {
  it('answers whatever the text is: in order, not overlapping, inside the text, the same every time', async () => {
    await fc.assert(
      fc.asyncProperty(texts, paths, fc.constantFrom(scan, redact), async (text, path, options) => {
        const found = await scanText(text, path, options);
        let end = 0;
        for (const finding of found) {
          expect(finding.start).toBeGreaterThanOrEqual(end);
          expect(finding.end).toBeGreaterThan(finding.start);
          end = finding.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        expect(await scanText(text, path, options)).toEqual(found);
      }),
      { numRuns: 150 },
    );
  });

  it('does not depend on what was scanned before', async () => {
    await fc.assert(
      fc.asyncProperty(texts, texts, paths, async (before, text, path) => {
        const alone = await scanText(text, path, redact);
        await scanText(before, path, redact);
        expect(await scanText(text, path, redact)).toEqual(alone);
      }),
      { numRuns: 80 },
    );
  });

  it('hides whatever it reports', async () => {
    await fc.assert(
      fc.asyncProperty(texts, paths, async (text, path) => {
        const hidden = await scanText(text, path, redact);
        for (const { start, end } of await scanText(text, path, { ...scan, inlineIgnores: false })) {
          expect(hidden.some((one) => one.start <= start && one.end >= end)).toBe(true);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('finds nothing that it was not asked for', async () => {
    const text = `token ${plantedSecret()}\njane.roe${String.fromCharCode(64)}corp-mail.net\n`;
    const kinds = async (options: ScanTextOptions) =>
      (await scanText(text, undefined, options)).map(({ kind }) => kind);
    expect(await kinds(scan)).toEqual(['secret', 'personal']);
    expect(await kinds({ ...scan, personalData: false })).toEqual(['secret']);
    expect(await kinds({ ...scan, secrets: false })).toEqual(['personal']);
  });

  it('scans a text that is longer than a chunk, at the right places', async () => {
    const filler = `${'lorem ipsum dolor sit amet '.repeat(3)}\n`.repeat(14_000);
    const text = [1, 2, 3, 4, 5, 6].map((seed) => `${filler}${plantedSecret(seed)}\n`).join('');
    const found = await scanText(text, 'long.txt', { ...scan, personalData: false });
    expect(found.map(({ rule }) => rule)).toEqual(Array.from({ length: 6 }, () => plantedRule));
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(
      [1, 2, 3, 4, 5, 6].map(plantedSecret),
    );
  });

  it.each([
    ['brackets', '['],
    ['objects', '{"a":'],
    ['calls', 'f('],
    ['elements', '<a>'],
    ['indentation', '\n '],
  ])('goes through %s nested a hundred thousand deep', async (_name, open) => {
    const text = `${open.repeat(100_000)} token "${plantedSecret()}"`;
    for (const path of ['a.json', 'a.ts', 'a.py', 'a.yml', 'a.xml']) {
      const found = await scanText(text, path, { ...scan, personalData: false });
      expect(found.map(({ rule }) => rule)).toContain(plantedRule);
    }
  });
});
