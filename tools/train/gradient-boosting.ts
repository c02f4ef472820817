import type { BoostedTrees, DecisionTree } from '../../src/redact/secrets/context/judge/decision-trees.ts';
import { leafOf } from '../../src/redact/secrets/context/judge/decision-trees.ts';

export interface Example {
  readonly row: Float64Array;
  readonly positive: boolean;
  readonly weight: number;
}

export interface BoostingOptions {
  readonly trees: number;
  readonly depth: number;
  readonly learningRate: number;
  /** Of the leaves' squares, in the objective. */
  readonly regularisation: number;
  /** Second derivatives that a leaf must hold at least: keeps leaves from learning single examples. */
  readonly leastHessian: number;
  /** By feature: -1 where more of it must never raise the probability, 1 where it must never lower it. */
  readonly monotone: readonly (-1 | 0 | 1)[];
}

const bins = 48;

/** One part of the examples on its way down a tree, with the bounds that monotone splits above it set for its leaves. */
interface Branch {
  readonly members: readonly number[];
  readonly low: number;
  readonly high: number;
}

interface Split {
  readonly feature: number;
  readonly bin: number;
  readonly gain: number;
}

/**
 * Gradient boosting of trees with the logistic loss (Friedman 2001), second-order as in XGBoost (Chen and Guestrin 2016,
 * with its monotone constraints), on histograms. Nothing is drawn at random: the same examples give the same trees.
 */
export function boost(examples: readonly Example[], options: BoostingOptions): BoostedTrees {
  const width = examples[0]!.row.length;
  const edges = Array.from({ length: width }, (_, feature) => edgesOf(examples, feature));
  const binned = examples.map(({ row }) =>
    Uint8Array.from(row, (value, feature) => binOf(edges[feature]!, value)),
  );
  const base = startOf(examples);
  const scores = new Float64Array(examples.length).fill(base);
  const trees: DecisionTree[] = [];
  const gradients = new Float64Array(examples.length);
  const hessians = new Float64Array(examples.length);
  for (let round = 0; round < options.trees; round++) {
    examples.forEach(({ positive, weight }, index) => {
      const predicted = 1 / (1 + Math.exp(-scores[index]!));
      gradients[index] = weight * (predicted - (positive ? 1 : 0));
      hessians[index] = weight * Math.max(1e-6, predicted * (1 - predicted));
    });
    const tree = grow(binned, edges, gradients, hessians, options);
    trees.push(tree);
    examples.forEach(({ row }, index) => {
      scores[index]! += leafOf(tree, row);
    });
  }
  return { base: rounded(base), trees };
}

function startOf(examples: readonly Example[]): number {
  let positive = 0;
  let all = 0;
  for (const example of examples) {
    all += example.weight;
    if (example.positive) positive += example.weight;
  }
  return Math.log(positive / (all - positive));
}

/** Borders between bins: at most `bins - 1` values that part the examples evenly. */
function edgesOf(examples: readonly Example[], feature: number): number[] {
  const values = [...new Set(examples.map(({ row }) => row[feature]!))].sort((a, b) => a - b);
  const edges: number[] = [];
  const step = Math.max(1, (values.length - 1) / (bins - 1));
  for (let at = 0; at < values.length - 1; at += step) {
    const index = Math.floor(at);
    const edge = rounded((values[index]! + values[index + 1]!) / 2);
    if (edge !== edges.at(-1)) edges.push(edge);
  }
  return edges;
}

function binOf(edges: readonly number[], value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value > edges[middle]!) low = middle + 1;
    else high = middle;
  }
  return low;
}

function grow(
  binned: readonly Uint8Array[],
  edges: readonly (readonly number[])[],
  gradients: Float64Array,
  hessians: Float64Array,
  options: BoostingOptions,
): DecisionTree {
  const features: number[] = [];
  const thresholds: number[] = [];
  let level: Branch[] = [{ members: binned.map((_, index) => index), low: -Infinity, high: Infinity }];
  const leafValue = ({ members, low, high }: Branch): number => {
    let gradient = 0;
    let hessian = 0;
    for (const index of members) {
      gradient += gradients[index]!;
      hessian += hessians[index]!;
    }
    return Math.min(high, Math.max(low, -gradient / (hessian + options.regularisation)));
  };
  for (let depth = 0; depth < options.depth; depth++) {
    const next: Branch[] = [];
    for (const branch of level) {
      const split = bestSplit(branch, binned, edges, gradients, hessians, options);
      features.push(split?.feature ?? 0);
      // Without a split everything goes left.
      thresholds.push(split ? edges[split.feature]![split.bin]! : 1e9);
      next.push(...parted(branch, split, binned, options, leafValue));
    }
    level = next;
  }
  return {
    features,
    thresholds,
    leaves: level.map((branch) => rounded(options.learningRate * leafValue(branch))),
  };
}

function parted(
  branch: Branch,
  split: Split | undefined,
  binned: readonly Uint8Array[],
  options: BoostingOptions,
  leafValue: (branch: Branch) => number,
): [Branch, Branch] {
  if (!split) return [branch, { ...branch, members: [] }];
  const left = branch.members.filter((index) => binned[index]![split.feature]! <= split.bin);
  const right = branch.members.filter((index) => binned[index]![split.feature]! > split.bin);
  const direction = options.monotone[split.feature] ?? 0;
  const a = { ...branch, members: left };
  const b = { ...branch, members: right };
  if (direction === 0) return [a, b];
  const middle = (leafValue(a) + leafValue(b)) / 2;
  return direction < 0
    ? [
        { ...a, low: Math.max(branch.low, middle) },
        { ...b, high: Math.min(branch.high, middle) },
      ]
    : [
        { ...a, high: Math.min(branch.high, middle) },
        { ...b, low: Math.max(branch.low, middle) },
      ];
}

function bestSplit(
  { members, low, high }: Branch,
  binned: readonly Uint8Array[],
  edges: readonly (readonly number[])[],
  gradients: Float64Array,
  hessians: Float64Array,
  { regularisation, leastHessian, monotone }: BoostingOptions,
): Split | undefined {
  let best: Split | undefined;
  const g = new Float64Array(bins + 1);
  const h = new Float64Array(bins + 1);
  const value = (gradient: number, hessian: number): number =>
    Math.min(high, Math.max(low, -gradient / (hessian + regularisation)));
  const gainOf = (gradient: number, hessian: number): number => {
    const leaf = value(gradient, hessian);
    return -(2 * gradient * leaf + (hessian + regularisation) * leaf * leaf);
  };
  for (let feature = 0; feature < edges.length; feature++) {
    if (edges[feature]!.length === 0) continue;
    g.fill(0);
    h.fill(0);
    for (const index of members) {
      const bin = binned[index]![feature]!;
      g[bin]! += gradients[index]!;
      h[bin]! += hessians[index]!;
    }
    const gradient = g.reduce((sum, part) => sum + part, 0);
    const hessian = h.reduce((sum, part) => sum + part, 0);
    let gl = 0;
    let hl = 0;
    for (let bin = 0; bin < edges[feature]!.length; bin++) {
      gl += g[bin]!;
      hl += h[bin]!;
      if (hl < leastHessian || hessian - hl < leastHessian) continue;
      const direction = monotone[feature] ?? 0;
      if (direction * (value(gradient - gl, hessian - hl) - value(gl, hl)) < 0) continue;
      const gain = gainOf(gl, hl) + gainOf(gradient - gl, hessian - hl) - gainOf(gradient, hessian);
      if (gain > 1e-6 && (!best || gain > best.gain)) best = { feature, bin, gain };
    }
  }
  return best;
}

/** Four digits are enough, and the file stays small. */
function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
