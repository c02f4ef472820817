import type { Rational } from '../accountant/units/rational.ts';
import type { RandomSource } from './random-source.ts';

/** Fractions of numbers below this are multiplied by 2³² exactly in doubles. */
const small = 2n ** 21n;

/**
 * True with exactly this probability: the digits of a uniform number to the base 2³² are compared with those of the fraction, until they
 * differ.
 *
 * @param probability from 0 to 1
 */
function bernoulli({ numerator, denominator }: Rational, random: RandomSource): boolean {
  if (numerator >= denominator) return true;
  if (denominator < small) return smallBernoulli(Number(numerator), Number(denominator), random);
  let rest = numerator;
  for (;;) {
    const scaled = rest << 32n;
    const digit = Number(scaled / denominator);
    const drawn = random.word();
    if (drawn !== digit) return drawn < digit;
    rest = scaled % denominator;
    if (rest === 0n) return false;
  }
}

function smallBernoulli(numerator: number, denominator: number, random: RandomSource): boolean {
  let rest = numerator;
  for (;;) {
    const scaled = rest * 2 ** 32;
    const remainder = scaled % denominator;
    const digit = (scaled - remainder) / denominator;
    const drawn = random.word();
    if (drawn !== digit) return drawn < digit;
    if (remainder === 0) return false;
    rest = remainder;
  }
}

/**
 * True with probability exp(−exponent), exactly: no rounding is involved (Canonne, Kamath and Steinke 2020, "The discrete
 * Gaussian for differential privacy", algorithm 1).
 *
 * @param exponent from zero on
 */
export function bernoulliExp(exponent: Rational, random: RandomSource): boolean {
  const { numerator, denominator } = exponent;
  if (numerator >= denominator) {
    for (let whole = numerator / denominator; whole > 0n; whole--) {
      if (!bernoulliExpOfFraction(one, random)) return false;
    }
  }
  return bernoulliExpOfFraction({ numerator: numerator % denominator, denominator }, random);
}

const one: Rational = { numerator: 1n, denominator: 1n };

/** exp(−x) for x of at most 1, by its series: how many trials of probability x/1, x/2, x/3 … hold is even with that probability. */
function bernoulliExpOfFraction({ numerator, denominator }: Rational, random: RandomSource): boolean {
  if (numerator === 0n) return true;
  let isEven = true;
  let divisor = denominator;
  while (bernoulli({ numerator, denominator: divisor }, random)) {
    isEven = !isEven;
    divisor += denominator;
  }
  return isEven;
}
