import { createHash } from 'node:crypto';
import { probability } from '../../../src/redact/secrets/context/judge/decision-trees.ts';
import { fitJudge } from './fit-judge.ts';
import type { JudgedExample } from './judged-example.ts';

const folds = 5;

export interface Thresholds {
  readonly likely: number;
  readonly possible: number;
}

/** The probability of every example by a model that saw nothing of its group. */
export function heldOutScores(examples: readonly JudgedExample[]): Float64Array {
  const scores = new Float64Array(examples.length);
  const foldOf = examples.map(({ group }) => createHash('sha256').update(group).digest()[0]! % folds);
  for (let fold = 0; fold < folds; fold++) {
    const model = fitJudge(examples.filter((_, index) => foldOf[index] !== fold));
    examples.forEach(({ row }, index) => {
      if (foldOf[index] === fold) scores[index] = probability(model, row);
    });
  }
  return scores;
}

/** Prints what held-out examples come to. */
export function printHeldOut(
  examples: readonly JudgedExample[],
  scores: Float64Array,
  thresholds: Thresholds,
  megabytes: number,
  misses: boolean,
): void {
  console.log(`thresholds: likely ${thresholds.likely}, possible ${thresholds.possible}\n`);
  console.log('| held out | examples | likely | possible or likely |\n|---|---|---|---|');
  for (const origin of ['labelled', 'invented', 'mined'] as const) {
    for (const positive of [true, false]) {
      const indices = [...examples.keys()].filter(
        (index) => examples[index]!.origin === origin && examples[index]!.positive === positive,
      );
      if (indices.length === 0) continue;
      const share = (threshold: number): string => {
        const count = indices.filter(
          (index) =>
            scores[index]! >= threshold && (threshold === thresholds.possible || examples[index]!.reportable),
        ).length;
        const perMegabyte = origin === 'mined' ? `, ${(count / megabytes).toFixed(2)} a MB` : '';
        return `${count} (${((100 * count) / indices.length).toFixed(1)} %${perMegabyte})`;
      };
      console.log(
        `| ${origin} ${positive ? 'secrets' : 'harmless'} | ${indices.length} | ${share(thresholds.likely)} | ${share(thresholds.possible)} |`,
      );
    }
  }
  printByGroup(examples, scores, thresholds);
  if (!misses) return;
  examples.forEach(({ positive, label, origin, reportable }, index) => {
    const score = reportable ? scores[index]! : 0;
    if (origin === 'invented' ? index % 20 !== 0 : false) return;
    if (positive ? score < thresholds.likely : score >= thresholds.likely)
      console.log(`${positive ? 'MISSED ' : 'FLAGGED'} ${score.toFixed(3)} ${label}`);
  });
}

/** Some groups are hundreds of near-copies, others one snippet: every group counts once here. */
function printByGroup(
  examples: readonly JudgedExample[],
  scores: Float64Array,
  thresholds: Thresholds,
): void {
  const groups = new Map<string, number[]>();
  examples.forEach(({ origin, positive, group, reportable }, index) => {
    if (origin !== 'labelled' || !positive) return;
    const found = reportable && scores[index]! >= thresholds.likely ? 1 : 0;
    groups.set(group, [...(groups.get(group) ?? []), found]);
  });
  const shares = [...groups.values()].map((of) => of.reduce((sum, one) => sum + one, 0) / of.length);
  const average = shares.reduce((sum, one) => sum + one, 0) / shares.length;
  console.log(
    `\nlabelled secrets, mean over ${shares.length} groups: ${(100 * average).toFixed(1)} % likely\n`,
  );
}
