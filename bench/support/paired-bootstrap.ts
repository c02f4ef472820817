/** A difference and where it lies with 95 % confidence. */
export interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

const rounds = 10_000;

/**
 * The mean of differences, one for each task, and its percentile interval over tasks drawn with replacement (Efron and
 * Tibshirani 1993, chapter 13). The same differences give the same interval.
 */
export function pairedBootstrap(differences: readonly number[]): Interval {
  const random = linearCongruential(20_240_229);
  const count = differences.length;
  const means = Array.from({ length: rounds }, () => {
    let sum = 0;
    for (let draw = 0; draw < count; draw++) sum += differences[Math.floor(random() * count)]!;
    return sum / count;
  }).sort((a, b) => a - b);
  const mean = differences.reduce((sum, value) => sum + value, 0) / count;
  return { mean, low: means[Math.floor(rounds * 0.025)]!, high: means[Math.floor(rounds * 0.975)]! };
}

/** Numerical Recipes' generator, in [0, 1). */
function linearCongruential(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
