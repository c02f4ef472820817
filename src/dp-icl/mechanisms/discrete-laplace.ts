import type { Rational } from '../accountant/units/rational.ts';
import { bernoulliExp } from './bernoulli.ts';
import { type RandomSource, uniformBelow } from './random-source.ts';
import { reduced } from './reduced.ts';

/**
 * A whole number z with probability in proportion to exp(−|z|/scale), exactly (Canonne, Kamath and Steinke 2020, algorithm 2).
 *
 * @param scale above zero
 */
export function discreteLaplace(scale: Rational, random: RandomSource): bigint {
  const { numerator, denominator } = reduced(scale);
  for (;;) {
    const remainder = uniformBelow(numerator, random);
    if (!bernoulliExp({ numerator: remainder, denominator: numerator }, random)) continue;
    let whole = 0n;
    while (bernoulliExp({ numerator: 1n, denominator: 1n }, random)) whole++;
    const magnitude = (remainder + numerator * whole) / denominator;
    const isNegative = random.word() % 2 === 1;
    // Zero has one sign, or it would come up twice as often.
    if (isNegative && magnitude === 0n) continue;
    return isNegative ? -magnitude : magnitude;
  }
}
