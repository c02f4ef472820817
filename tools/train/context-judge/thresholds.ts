import type { Thresholds } from './held-out.ts';
import type { JudgedExample } from './judged-example.ts';

/** Findings a megabyte of published code that a scan may report, of what is named: rules report some as well. */
const reportedPerMegabyte = 0.5;
/** The same for what redaction hides: a megabyte is some 28,000 lines. */
const hiddenPerMegabyte = 12;
const steps = 100;

/** The lowest thresholds that keep held-out false findings on published code below what people put up with. */
export function chooseThresholds(
  examples: readonly JudgedExample[],
  scores: Float64Array,
  megabytes: number,
): Thresholds {
  const falseScores = [...scores].filter((_, index) => examples[index]!.origin === 'mined');
  const lowest = (perMegabyte: number, from: number): number => {
    for (let step = from; step < steps; step++) {
      const threshold = step / steps;
      if (falseScores.filter((score) => score >= threshold).length <= perMegabyte * megabytes)
        return threshold;
    }
    return 1;
  };
  return { likely: lowest(reportedPerMegabyte, 25), possible: lowest(hiddenPerMegabyte, 2) };
}
