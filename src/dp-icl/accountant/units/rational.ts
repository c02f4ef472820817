/** A fraction of whole numbers, exact; the denominator is above zero. Not reduced: its values are short-lived. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

const decimal = /^(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/;

/** The exact value of a decimal such as `1.00` or `1e-6`; undefined where the text is none. There is no sign. */
export function parseRational(text: string): Rational | undefined {
  const match = decimal.exec(text);
  if (match === null) return undefined;
  const [, whole = '', fraction = '', exponent = '0'] = match;
  const shift = Number(exponent) - fraction.length;
  const digits = BigInt(whole + fraction);
  return shift >= 0
    ? { numerator: digits * 10n ** BigInt(shift), denominator: 1n }
    : { numerator: digits, denominator: 10n ** BigInt(-shift) };
}

/**
 * The decimal that a number of a program stands for: the shortest that reads back as the same double, so that 0.1 is a tenth.
 * Only for finite numbers from 0.
 */
export function rationalOf(value: number): Rational {
  return parseRational(String(value))!;
}

export function multiply(...factors: readonly Rational[]): Rational {
  return factors.reduce((product, factor) => ({
    numerator: product.numerator * factor.numerator,
    denominator: product.denominator * factor.denominator,
  }));
}

/** Only for divisors above zero. */
export function divide(dividend: Rational, divisor: Rational): Rational {
  return multiply(dividend, { numerator: divisor.denominator, denominator: divisor.numerator });
}

/** How many steps of 10^-places lie in a value that is not negative, a part of one counted as one. */
export function stepsUp(value: Rational, places: number): bigint {
  const { numerator, denominator } = value;
  return (numerator * 10n ** BigInt(places) + denominator - 1n) / denominator;
}

/** How many whole steps of 10^-places lie in a value that is not negative. */
export function stepsDown(value: Rational, places: number): bigint {
  return (value.numerator * 10n ** BigInt(places)) / value.denominator;
}
