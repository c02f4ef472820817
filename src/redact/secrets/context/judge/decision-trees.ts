/**
 * A tree whose every path has the same length: node `i` compares a feature with a threshold and goes to `2 i + 1` where
 * the value is at most that, to `2 i + 2` where it is more; the leaves follow in order.
 */
export interface DecisionTree {
  /** Of each inner node: index of its feature. */
  readonly features: readonly number[];
  readonly thresholds: readonly number[];
  readonly leaves: readonly number[];
}

/** Trees whose leaves add up to the logarithm of the odds (Friedman 2001, gradient boosting). */
export interface BoostedTrees {
  readonly base: number;
  readonly trees: readonly DecisionTree[];
}

/** The probability that boosted trees give to a row of features. */
export function probability({ base, trees }: BoostedTrees, row: Float64Array): number {
  let sum = base;
  for (const tree of trees) sum += leafOf(tree, row);
  return 1 / (1 + Math.exp(-sum));
}

export function leafOf({ features, thresholds, leaves }: DecisionTree, row: Float64Array): number {
  const inner = features.length;
  let node = 0;
  while (node < inner) node = 2 * node + (row[features[node]!]! > thresholds[node]! ? 2 : 1);
  return leaves[node - inner]!;
}
