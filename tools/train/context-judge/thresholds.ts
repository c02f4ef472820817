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
  const mined = [...examples.keys()].filter((index) => examples[index]!.origin === 'mined');
  const lowest = (of: readonly number[], perMegabyte: number, from: number): number => {
    const falseScores = of.map((index) => scores[index]!);
    for (let step = from; step < steps; step++) {
      const threshold = step / steps;
      if (falseScores.filter((score) => score >= threshold).length <= perMegabyte * megabytes)
        return threshold;
    }
    return 1;
  };
  const reportable = mined.filter((index) => examples[index]!.reportable);
  return {
    likely: lowest(reportable, reportedPerMegabyte, 50),
    possible: lowest(mined, hiddenPerMegabyte, 2),
  };
}
