import type { Rational } from '../accountant/units/rational.ts';
import { bernoulliExp } from './bernoulli.ts';
import { discreteLaplace } from './discrete-laplace.ts';
import type { RandomSource } from './random-source.ts';
import { reduced } from './reduced.ts';

/**
 * A whole number z with probability in proportion to exp(−z²/(2·variance)), exactly: discrete Laplace noise of about the same width,
 * some of it refused (Canonne, Kamath and Steinke 2020, algorithm 3).
 *
 * @param variance σ², above zero
 */
export function discreteGaussian(variance: Rational, random: RandomSource): bigint {
  const { numerator, denominator } = reduced(variance);
  const scale = squareRoot(numerator / denominator) + 1n;
  for (;;) {
    const drawn = discreteLaplace({ numerator: scale, denominator: 1n }, random);
    const magnitude = drawn < 0n ? -drawn : drawn;
    // exp(−(|z| − σ²/t)² / (2σ²)), as a fraction of whole numbers
    const distance = magnitude * scale * denominator - numerator;
    const exponent = {
      numerator: distance * distance,
      denominator: 2n * numerator * denominator * scale * scale,
    };
    if (bernoulliExp(exponent, random)) return drawn;
  }
}

/** Rounded down; by Newton's method. */
function squareRoot(value: bigint): bigint {
  if (value < 2n) return value;
  let root = 1n << BigInt((value.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}
