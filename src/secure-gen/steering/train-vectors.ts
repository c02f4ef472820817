import { createRandom } from '../../model/local/random.ts';
import type { CutPair } from './collect-pairs.ts';
import { learnDifferences } from './learn-differences.ts';
import { type Measured, measured, readLikelihoods, steeringValue, tokensOf } from './measure-pairs.ts';
import type { PairReader } from './pair-reader.ts';
import { scaledVectors, type VectorShape } from './scaled-vectors.ts';
import type { SteeredModel } from './steered-model.ts';
import { vectorOf } from './vector-of.ts';

export interface TrainOptions {
  readonly architecture: SteeredModel['architecture'];
  /** Share of the pairs that layers and scale are chosen on, between 0 and 1; 0 takes the first shape as it is. */
  readonly validate: number;
  /** What is tried. */
  readonly shapes: readonly VectorShape[];
  /** Pairs from which on a weakness has a vector of its own. */
  readonly fewest: number;
  readonly seed: number;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

export interface TrainedVectors {
  /** Ready to be added, by weakness. */
  readonly vectors: ReadonlyMap<string, Float32Array>;
  /** Pairs behind each of them. */
  readonly counts: Readonly<Record<string, number>>;
  readonly shape: VectorShape;
  /** On the validation part, with vectors that were learned without it. */
  readonly validation: Measured | undefined;
}

/** Folds of the validation part and of the rest. */
const [learnedFrom, validatedOn] = [0, 1];

/**
 * Learns a vector for each weakness: the mean difference of the residual stream, right before what differs, between fixed and
 * vulnerable code (Rimsky et al. 2024, contrastive activation addition). Where it acts and how strongly is chosen on pairs
 * that are then learned from as well. Forward passes alone.
 *
 * @throws the signal's reason when aborted
 */
export async function trainVectors(
  reader: PairReader,
  pairs: readonly CutPair[],
  options: TrainOptions,
): Promise<TrainedVectors> {
  const { architecture, shapes, fewest, signal } = options;
  const folds = validationFolds(pairs.length, options);
  const held = pairs.filter((_pair, index) => folds[index] === validatedOn);
  const onTokens = progressOf(pairs, held, options);
  const { sums, norms } = await learnDifferences(reader, pairs, folds, { ...architecture, signal, onTokens });
  let [shape] = shapes as [VectorShape, ...VectorShape[]];
  let validation: Measured | undefined;
  if (held.length > 0) {
    const means = sums.means({ fewest, without: validatedOn });
    const base = await readLikelihoods(reader, held, () => ({}), { signal, onTokens });
    let best = Number.NEGATIVE_INFINITY;
    for (const tried of shapes) {
      const scaled = scaledBy(means, (mean) => scaledVectors(mean, tried, norms));
      const steering = ({ cwe }: CutPair) => ({ vectors: vectorOf(scaled, cwe) });
      const steered = await readLikelihoods(reader, held, steering, { signal, onTokens });
      const value = steeringValue(steered, base);
      if (value <= best) continue;
      best = value;
      shape = tried;
      validation = measured(steered, base);
    }
  }
  const vectors = scaledBy(sums.means({ fewest }), (mean) => scaledVectors(mean, shape, norms));
  const counts = Object.fromEntries([...vectors.keys()].map((name) => [name, sums.count(name)]));
  return { vectors, counts, shape, validation };
}

function validationFolds(count: number, { validate, seed }: TrainOptions): readonly number[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => (random() < validate ? validatedOn : learnedFrom));
}

function progressOf(
  pairs: readonly CutPair[],
  held: readonly CutPair[],
  { shapes, onProgress }: TrainOptions,
): (tokens: number) => void {
  const tokens = (some: readonly CutPair[]) => some.reduce((sum, pair) => sum + tokensOf(pair), 0);
  const total = tokens(pairs) + tokens(held) * (1 + shapes.length);
  let done = 0;
  return (count) => {
    done += count;
    onProgress(done, total);
  };
}

function scaledBy(
  means: ReadonlyMap<string, Float32Array>,
  scale: (mean: Float32Array) => Float32Array,
): ReadonlyMap<string, Float32Array> {
  return new Map([...means].map(([name, mean]) => [name, scale(mean)]));
}
