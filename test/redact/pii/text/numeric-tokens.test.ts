import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numericTokensOf } from '../../../../src/redact/pii/text/numeric-tokens.ts';
import { ScannedText } from '../../../../src/redact/scanned-text.ts';

const numbersIn = (text: string) =>
  numericTokensOf(new ScannedText(text)).map(({ start, end }) => text.slice(start, end));

describe('numbers of six digits and more', () => {
  it.each([
    ['call +1 (415) 555-2671 now', ['+1 (415) 555-2671']],
    ['(+41) 22 730 59 89', ['(+41) 22 730 59 89']],
    ['(see 123456)', ['123456']],
    ['+49 (0)30 - 901820', ['+49 (0)30 - 901820']],
    ['a12345b, 1.2.3', []],
    ['100, 200, 300000', ['300000']],
    ['12  345678', ['345678']],
    ['123456\n789012', ['123456', '789012']],
    ['x123456y', ['123456']],
  ])('in %j', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  it('hold every run of six digits once, in order, with the digits that they say', () => {
    const characters = fc.constantFrom(...'0123456789 -.()/+a\n');
    fc.assert(
      fc.property(fc.string({ unit: characters, maxLength: 60 }), (text) => {
        const tokens = numericTokensOf(new ScannedText(text));
        let end = 0;
        for (const token of tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          end = token.end;
          expect(text.slice(token.start, token.end).replace(/\D/g, '')).toHaveLength(token.digits);
        }
        for (const run of text.matchAll(/\d{6,}/g)) {
          const holders = tokens.filter(
            ({ start, end }) => start <= run.index && run.index + run[0].length <= end,
          );
          expect(holders).toHaveLength(1);
        }
      }),
    );
  });
});
