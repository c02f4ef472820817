import type { BoostedTrees } from './decision-trees.ts';
import weights from './weights.json' with { type: 'json' };

export interface JudgeModel extends BoostedTrees {
  /** Names of the features that the trees' indices mean. */
  readonly features: readonly string[];
  /** Probability from which a scan reports. */
  readonly likely: number;
  /** Probability from which redaction hides. */
  readonly possible: number;
}

/** Trained by tools/train/context-judge.ts. */
export const model: JudgeModel = weights;
