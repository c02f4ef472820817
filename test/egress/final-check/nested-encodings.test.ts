import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FinalCheck } from '../../../src/egress/final-check/final-check.ts';
import { chatRequest } from './bodies.ts';
import { encodings } from './encodings.ts';

const escapes = [
  'JSON-escaped',
  'unicode escapes',
  'percent',
  'percent, every byte',
  'HTML entities',
  'escaped bytes',
];
const decoded = [
  'base64',
  'base64, one byte on',
  'base64, two bytes on',
  'base64url',
  'base64 in lines',
  'hex',
  'HEX',
];

const value = fc
  .array(
    fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=_-.!$&@:%"\\ ~'),
    {
      minLength: 12,
      maxLength: 60,
    },
  )
  .map((characters) => characters.join(''))
  .filter((text) => /\d/.test(text) && /[a-z]/i.test(text) && new Set(text.toLowerCase()).size > 5)
  // Blanks at an end belong to what is around.
  .filter((text) => text === text.trim() && !/\\/.test(text));

/** Escapes outside, then what has to be decoded, then escapes inside: as deep as `readingsOf` goes. */
const chain = fc
  .tuple(
    fc.array(fc.constantFrom(...escapes), { maxLength: 1 }),
    fc.array(fc.constantFrom(...decoded), { maxLength: 2 }),
    fc.array(fc.constantFrom(...escapes), { maxLength: 2 }),
  )
  .map((parts) => parts.flat());

const around = fc.string({ unit: fc.constantFrom(...'ab1 .,;:(){}[]<>"\'\n\t=/-_'), maxLength: 80 });

it('sees a value through encodings in each other, wherever it stands', () => {
  fc.assert(
    fc.property(value, chain, around, around, (secret, names, before, after) => {
      const check = new FinalCheck();
      check.watch([{ type: 'secret', value: secret }]);
      const text = names.reduce((inner, name) => encodings[name]!(inner), secret);
      expect(check.check(chatRequest(`${before} ${text} ${after}`))).toBeDefined();
    }),
    { numRuns: 2000 },
  );
});

it('takes any bytes without harm, and soon', () => {
  const check = new FinalCheck();
  check.watch([{ type: 'secret', value: 'hX7-kq-Zt0-pW4' }]);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), (body) => {
      expect(check.check({ path: '/x', headers: {}, body })).toBeUndefined();
    }),
    { numRuns: 500 },
  );
  for (const piece of [
    '\\',
    '%',
    '&',
    '%25',
    '\\u005c',
    '\n',
    '\r\n  ',
    'é',
    'QUFB',
    '41',
    '&amp;',
    'sk-',
    '://a:b1c2d3e4@',
  ]) {
    const body = Buffer.from(piece.repeat(300_000 / piece.length));
    const start = performance.now();
    check.check({ path: '/x', headers: {}, body });
    // Far more than it takes: to see what grows with the square of the length.
    expect([piece, performance.now() - start < 5000]).toEqual([piece, true]);
  }
});
