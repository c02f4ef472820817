import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodedLayers } from '../../../../src/redact/engine/decoding/decoded-layers.ts';
import type { Encoding } from '../../../../src/redact/finding.ts';
import { scanText } from '../../../../src/redact/scan-text.ts';
import { plantedRule, plantedSecret } from '../../support/planted-secret.ts';

const secret = plantedSecret(3);

/** Every character as an escape. */
function escaped(text: string, form: (code: number) => string): string {
  return [...text].map((character) => form(character.charCodeAt(0))).join('');
}

const hexOf = (code: number, digits: number) => code.toString(16).padStart(digits, '0');

function wrapped(text: string, width: number, between: string): string {
  return text.match(new RegExp(`.{1,${width}}`, 'g'))!.join(between);
}

const text = `token ${secret} and then some more, so that it takes several lines when it is wrapped, as certificates are\n`;
const base64 = Buffer.from(text).toString('base64');
const ghp = secret.slice(0, 4);
const rest = secret.slice(4);

/** The encoded text, between what stands round it. */
const encoded: readonly [string, Encoding, string, string, string][] = [
  ['standard base64', 'base64', 'data: ', Buffer.from(secret).toString('base64'), '\n'],
  ['base64 without padding', 'base64', '"', Buffer.from(secret).toString('base64').replace(/=+$/, ''), '"'],
  ['url-safe base64', 'base64', 'a=', Buffer.from(`>>>???${secret}`).toString('base64url'), '&b'],
  ['base64 of UTF-16', 'base64', '-EncodedCommand ', Buffer.from(secret, 'utf16le').toString('base64'), ''],
  ['base64 wrapped in YAML', 'base64', 'key: |\n    ', wrapped(base64, 76, '\n    '), '\nother: 1'],
  ['base64 wrapped in a MIME part', 'base64', '\r\n\r\n', wrapped(base64, 64, '\r\n'), '\r\n--'],
  ['base64 wrapped in string literals', 'base64', 'x = "', wrapped(base64, 60, '" +\n  "'), '"'],
  ['base64 wrapped in a JSON string', 'base64', '"', wrapped(base64, 64, '\\n'), '"'],
  ['hex', 'hex', 'blob ', Buffer.from(secret).toString('hex'), ';'],
  ['upper-case hex after 0x', 'hex', 'blob ', `0x${Buffer.from(secret).toString('hex').toUpperCase()}`, ''],
  ['percent escapes', 'percent', '?t=', `%67%68p%5F${rest}`, '&u=1'],
  ['percent escapes of everything', 'percent', '?t=', escaped(secret, (code) => `%${hexOf(code, 2)}`), ''],
  [
    'JSON escapes',
    'unicode-escape',
    '{"t": "',
    `${escaped(ghp, (code) => `\\u${hexOf(code, 4)}`)}${rest}`,
    '"}',
  ],
  [
    'escaped JSON escapes',
    'unicode-escape',
    '"',
    `${escaped(ghp, (code) => `\\\\u${hexOf(code, 4)}`)}${rest}`,
    '"',
  ],
  ['hex escapes', 'unicode-escape', "'", escaped(secret, (code) => `\\x${hexOf(code, 2)}`), "'"],
  ['code point escapes', 'unicode-escape', "'", `\\u{67}\\u{000068}p_${rest}`, "'"],
  ['HTML entities', 'html-entity', '<p>', `${escaped(ghp, (code) => `&#${code};`)}${rest}`, '</p>'],
  [
    'HTML entities in hexadecimal',
    'html-entity',
    '>',
    escaped(secret, (code) => `&#x${hexOf(code, 2)};`),
    '<',
  ],
  ['long escapes', 'unicode-escape', "'", `\\U00000067hp_${rest}`, "'"],
];

describe('what is encoded', () => {
  it.each(encoded)('is found in %s, where it stands', async (_name, encoding, before, value, after) => {
    const whole = before + value + after;
    const found = await scanText(whole, undefined, { point: 'scan', secrets: true, personalData: false });
    expect(found.map(({ start, end }) => whole.slice(start, end))).toEqual([value]);
    expect(found).toMatchObject([{ rule: plantedRule, encoding }]);
  });

  it('is said to be a part of it where it is long, as an embedded source map', async () => {
    const map = JSON.stringify({
      sources: ['a.ts'],
      sourcesContent: ['x '.repeat(5000), secret, 'y '.repeat(5000)],
    });
    const whole = `//# sourceMappingURL=data:application/json;base64,${Buffer.from(map).toString('base64')}`;
    const [found] = await scanText(whole, 'a.js', { point: 'scan', secrets: true, personalData: false });
    const part = Buffer.from(whole.slice(found!.start, found!.end), 'base64').toString();
    expect(part).toContain(secret);
    expect(part.length).toBeLessThan(secret.length + 6);
  });

  it('counts only if something of what was found was encoded', async () => {
    const whole = `a%20b ${secret} \\u0041`;
    const found = await scanText(whole, undefined, { point: 'scan', secrets: true, personalData: false });
    expect(found).toHaveLength(1);
    expect(found[0]).not.toHaveProperty('encoding');
  });

  it('is found for personal data that escapes hide', async () => {
    const address = `jane.roe${String.fromCharCode(64)}corp-mail.net`;
    const whole = `{"mail": "${address.replace('@', '\\u0040')}"}`;
    const found = await scanText(whole, 'a.json', { point: 'scan', secrets: false, personalData: true });
    expect(found).toMatchObject([{ kind: 'personal', rule: 'email', encoding: 'unicode-escape' }]);
  });

  it.each([
    ['hashes', `"integrity": "sha512-${randomBytes(64).toString('base64')}"`],
    ['hex digests', randomBytes(32).toString('hex')],
    ['images', `url(data:image/png;base64,${randomBytes(3000).toString('base64')})`],
    ['keys', wrapped(randomBytes(600).toString('base64'), 64, '\n')],
    ['paths', 'node_modules/typescript/lib/typescriptServices/createProgramHelpers'],
    ['names', 'getElementsByTagNameAndClassNameOfTheFirstChildElement'],
    ['words', 'the-quick-brown-fox-jumps-over-the-lazy-dog-and-on-and-on'],
    ['rows of one character', 'A'.repeat(5000)],
  ])('is not seen in %s', (_name, innocent) => {
    expect([...decodedLayers(innocent)]).toEqual([]);
  });

  it('has its place inside the text whatever the text is', () => {
    const pieces = fc.constantFrom(
      '%41',
      '%c3%a9',
      '%ff',
      '\\u0041',
      '\\x41',
      '\\u{1f600}',
      'abc',
      '\n',
      ' ',
      '=',
      'é',
    );
    const runs = fc.string({ maxLength: 60 }).map((value) => Buffer.from(value).toString('base64'));
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, runs, fc.string()), { maxLength: 30 }), (parts) => {
        const whole = parts.join('');
        for (const layer of decodedLayers(whole)) {
          for (let start = 0; start < layer.text.length; start++) {
            const span = layer.sourceSpan({ start, end: Math.min(layer.text.length, start + 3) });
            if (!span) continue;
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(whole.length);
          }
        }
      }),
    );
  });
});
