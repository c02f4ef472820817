/** Counts what a mechanism gives, over outcomes from 0 on. */
export function histogramOf(draws: number, outcomes: number, draw: () => number): number[] {
  const counts = new Array<number>(outcomes).fill(0);
  for (let drawn = 0; drawn < draws; drawn++) counts[draw()]!++;
  return counts;
}

/** Probabilities in proportion to weights. */
export function normalised(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/**
 * By how many standard deviations Pearson's χ² of counts lies above its mean: df, with a variance of 2·df. Outcomes that are hardly
 * ever expected are counted together.
 */
export function chiSquareExcess(counts: readonly number[], probabilities: readonly number[]): number {
  const draws = counts.reduce((sum, count) => sum + count, 0);
  let statistic = 0;
  let cells = 0;
  let restCount = 0;
  let restExpected = 0;
  for (const [outcome, count] of counts.entries()) {
    const expected = probabilities[outcome]! * draws;
    if (expected < 10) {
      restCount += count;
      restExpected += expected;
      continue;
    }
    statistic += (count - expected) ** 2 / expected;
    cells++;
  }
  if (restExpected >= 10) {
    statistic += (restCount - restExpected) ** 2 / restExpected;
    cells++;
  } else if (restCount > restExpected + 6 * Math.sqrt(restExpected + 1)) return Infinity;
  const freedom = cells - 1;
  if (freedom === 0) return 0;
  return (statistic - freedom) / Math.sqrt(2 * freedom);
}
