import type { Rational } from '../accountant/units/rational.ts';

/** The same fraction in lowest terms: small numbers are drawn with faster. */
export function reduced({ numerator, denominator }: Rational): Rational {
  let divisor = denominator;
  for (let rest = numerator; rest > 0n; ) [divisor, rest] = [rest, divisor % rest];
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}
