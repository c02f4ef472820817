import { createRandom } from '../../model/local/random.ts';

/** A mean and where it lies with 95 % confidence. */
export interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

const rounds = 5000;

/**
 * The mean of values, one for each pair, and its percentile interval over pairs drawn with replacement (Efron and Tibshirani
 * 1993, chapter 13). The same values give the same interval; not a number without values.
 */
export function bootstrap(values: readonly number[]): Interval {
  const random = createRandom(20_240_229);
  const meanOf = (draw: (index: number) => number): number => {
    let sum = 0;
    for (let index = 0; index < values.length; index++) sum += draw(index);
    return sum / values.length;
  };
  const means = Float64Array.from({ length: rounds }, () =>
    meanOf(() => values[Math.floor(random() * values.length)]!),
  ).sort();
  return {
    mean: meanOf((index) => values[index]!),
    low: means[Math.floor(rounds * 0.025)]!,
    high: means[Math.floor(rounds * 0.975)]!,
  };
}
