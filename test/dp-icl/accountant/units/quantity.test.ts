import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delta } from '../../../../src/dp-icl/accountant/units/delta.ts';
import { type Epsilon, epsilon } from '../../../../src/dp-icl/accountant/units/epsilon.ts';
import { type Rho, rho } from '../../../../src/dp-icl/accountant/units/rho.ts';
import { PpagentError } from '../../../../src/errors/ppagent-error.ts';
import { anyEpsilon } from '../amounts.ts';

/** The error with which a text is refused. */
function refusal(work: () => unknown): PpagentError {
  try {
    work();
  } catch (error) {
    if (error instanceof PpagentError) return error;
    throw error;
  }
  throw new Error('it was taken');
}

describe('amounts of privacy loss', () => {
  it.each([
    ['1.00', '1.000000000000'],
    ['2', '2.000000000000'],
    [' 0.5 ', '0.500000000000'],
    ['1e-6', '0.000001000000'],
    ['0.1234567890129', '0.123456789012'],
    ['999999.999999999999', '999999.999999999999'],
  ])('reads %s as %s', (text, digits) => {
    expect(epsilon.format(epsilon.parse(text))).toBe(digits);
  });

  it.each([
    ['0,5', 'comma'],
    ['0', 'above 0'],
    ['0.000', 'above 0'],
    ['-1', 'above 0'],
    ['NaN', 'not a decimal'],
    ['Infinity', 'not finite'],
    ['1e999', 'below 1000000'],
    ['1e9', 'below 1000000'],
    ['1000000', 'below 1000000'],
    ['1e-13', 'first 12'],
    ['1e99999', 'not a decimal'],
    ['', 'not a decimal'],
    ['one', 'not a decimal'],
    ['0x10', 'not a decimal'],
    ['1_000', 'not a decimal'],
    ['1.5.2', 'not a decimal'],
    ['.5', 'not a decimal'],
    ['1 2', 'not a decimal'],
    ['١', 'not a decimal'],
  ])('refuses %j as ε, and says why', (text, why) => {
    const error = refusal(() => epsilon.parse(text));
    expect(error).toMatchObject({ code: 'PRIVACY_PARAMETER_INVALID', exitCode: 2 });
    expect(error.message).toContain(why);
    expect(error.remedy).toContain('1.00');
  });

  it('refuses δ of 1 and more', () => {
    expect(delta.format(delta.parse('1e-6'))).toBe('0.000001000000000000');
    expect(refusal(() => delta.parse('1')).message).toContain('below 1');
    expect(refusal(() => delta.parse('1e-19')).message).toContain('first 18');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1e-300, 1e7])('refuses a computed %d', (value) => {
    expect(refusal(() => epsilon.atLeast(value)).exitCode).toBe(2);
    expect(refusal(() => rho.atMost(value)).exitCode).toBe(2);
  });

  it('refuses stored amounts in another form than its own', () => {
    expect(rho.parseStored('0.000000000000000')).toBe(rho.none);
    for (const text of ['0.5', '00.500000000000', '1e-6', '-0.500000000000', '0,500000000000', '']) {
      expect(refusal(() => epsilon.parseStored(text)).code).toBe('PRIVACY_PARAMETER_INVALID');
    }
  });

  it('keeps what is stored', () => {
    fc.assert(
      fc.property(anyEpsilon, (amount) => {
        expect(epsilon.parseStored(epsilon.format(amount))).toBe(amount);
        expect(epsilon.parse(epsilon.format(amount))).toBe(amount);
      }),
    );
  });

  it('rounds what is spent up and what is allowed down', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1e5, noNaN: true }), (value) => {
        expect(epsilon.toNumber(epsilon.atLeast(value))).toBeGreaterThanOrEqual(value);
        expect(epsilon.toNumber(epsilon.atMost(value))).toBeLessThanOrEqual(value);
      }),
    );
  });

  it('adds a thousand tenths to a hundred, exactly, in any order', () => {
    expect(epsilon.format(epsilon.sum(Array(1000).fill(epsilon.parse('0.1'))))).toBe('100.000000000000');
    fc.assert(
      fc.property(fc.array(anyEpsilon, { maxLength: 20 }), (amounts) => {
        expect(epsilon.sum(amounts.toReversed())).toBe(epsilon.sum(amounts));
      }),
    );
  });

  it('refuses sums beyond the limit', () => {
    expect(refusal(() => delta.sum([delta.parse('0.6'), delta.parse('0.6')])).exitCode).toBe(2);
    expect(refusal(() => delta.times(delta.parse('0.1'), 11)).exitCode).toBe(2);
  });

  it('does not let one measure pass for another', () => {
    const ofEpsilon: Epsilon = epsilon.parse('1');
    // @ts-expect-error ρ is not ε
    const ofRho: Rho = ofEpsilon;
    // @ts-expect-error a plain number of steps is no amount
    const plain: Epsilon = ofEpsilon + ofEpsilon;
    // @ts-expect-error nor is a number of the program
    const number: Epsilon = 1;
    expect([ofRho, plain, number]).toHaveLength(3);
  });
});
