import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Draw } from '../../../src/redact/placeholders/draw.ts';
import { fitsNumber, numberLiteral, sameNumber } from '../../../src/redact/placeholders/same-number.ts';
import { sameCode, sameShape } from '../../../src/redact/placeholders/same-shape.ts';

const draw = fc.uint8Array({ minLength: 8, maxLength: 8 }).map((seed) => new Draw(seed));

it('keeps letters letters, digits digits and all else', () => {
  const form = (text: string) =>
    text
      .replace(/\d/g, '0')
      .replace(/\p{Lu}/gu, 'A')
      .replace(/\p{L}/gu, (letter) => (letter === 'A' ? letter : 'a'));
  fc.assert(
    fc.property(
      fc.string({ maxLength: 30 }),
      draw,
      (text, drawn) => void expect(form(sameShape(text, drawn))).toBe(form(text)),
    ),
  );
});

it('makes no keyword of code', () => {
  fc.assert(
    fc.property(draw, (drawn) => {
      const words = sameCode('aa.bb+cc@dd(ee)-F/012', drawn).split(/\W/);
      for (const word of words) expect(word).not.toMatch(/^(?:if|in|is|or|as|do|of|go|fn|[89].*|0.*[89].*)$/);
    }),
  );
});

it('keeps numbers of the same length, inside the same integer type, and octal ones octal', () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 2n ** 64n - 1n), draw, (number, drawn) => {
      const literal = String(number);
      const other = sameNumber(literal, drawn);
      expect(other).toHaveLength(literal.length);
      expect(literal === '0' || fitsNumber(literal, other)).toBe(true);
    }),
  );
  for (const literal of [
    '0017',
    '0x1F',
    '0b101',
    '0o17',
    '1_000',
    '3.14',
    '0.001',
    '1e10',
    '12L',
    '5n',
    '.5',
    '6.02e23',
    '0xdead_beefn',
  ]) {
    fc.assert(
      fc.property(draw, (drawn) => {
        const other = sameNumber(literal, drawn);
        expect(other).toMatch(numberLiteral);
        expect(other.replace(/[\da-f]/gi, '0')).toBe(literal.replace(/[\da-f]/gi, '0'));
        if (literal === '0017') expect(other).toMatch(/^00[1-7][0-7]$/);
      }),
      { numRuns: 30 },
    );
  }
});
