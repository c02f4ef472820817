import type { Steering } from '../../model/local/trunk.ts';
import type { CutPair } from './collect-pairs.ts';
import { learnDifferences } from './learn-differences.ts';
import { type Measured, measured, readLikelihoods, tokensOf } from './measure-pairs.ts';
import { pairFolds } from './pair-folds.ts';
import type { PairReader } from './pair-reader.ts';
import { randomLike } from './random-vectors.ts';
import { scaledVectors, type VectorShape } from './scaled-vectors.ts';
import type { SteeredModel } from './steered-model.ts';
import type { SteeringArtefact } from './steering-artefact.ts';
import { type SteeringDirection, steeringOf } from './steering-for.ts';
import { vectorOf } from './vector-of.ts';

/** Without steering, and in every direction. */
export type Evaluation = Readonly<Record<'base' | SteeringDirection, Measured>>;

interface EvaluateOptions {
  readonly architecture: SteeredModel['architecture'];
  /** Of the random direction. */
  readonly seed: number;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

const directions = ['secure', 'vulnerable', 'random'] as const satisfies readonly SteeringDirection[];

/** How an artefact does on pairs; those of a weakness are steered for it. @throws the signal's reason when aborted */
export async function evaluateArtefact(
  reader: PairReader,
  pairs: readonly CutPair[],
  artefact: SteeringArtefact,
  options: EvaluateOptions,
): Promise<Evaluation> {
  const { architecture, seed } = options;
  const steerings = new Map<string, Steering>();
  return evaluate(reader, pairs, { ...options, passes: 0 }, ({ cwe }, direction) => {
    const key = `${cwe} ${direction}`;
    const known = steerings.get(key);
    if (known) return known;
    const weaknesses = [Number(cwe.slice('cwe-'.length))];
    const made = steeringOf(artefact, { weaknesses, direction, seed }, { architecture });
    steerings.set(key, made);
    return made;
  });
}

/**
 * How vectors do on pairs that they were not learned from: each part of the pairs is steered by what the others say.
 *
 * @throws the signal's reason when aborted
 */
export async function crossValidate(
  reader: PairReader,
  pairs: readonly CutPair[],
  options: EvaluateOptions & { readonly shape: VectorShape; readonly fewest: number },
): Promise<Evaluation & { readonly folds: 'source' | 'pair' }> {
  const { architecture, seed, shape, fewest, signal, onProgress } = options;
  const { folds, by } = pairFolds(pairs);
  const total = (directions.length + 2) * tokensIn(pairs);
  let done = 0;
  const onTokens = (tokens: number) => {
    done += tokens;
    onProgress(done, total);
  };
  const { sums, norms } = await learnDifferences(reader, pairs, folds, { ...architecture, signal, onTokens });
  const learned = new Map(
    [...new Set(folds)].map((fold) => {
      const means = [...sums.means({ fewest, without: fold })];
      return [fold, new Map(means.map(([name, mean]) => [name, scaledVectors(mean, shape, norms)]))];
    }),
  );
  const evaluation = await evaluate(reader, pairs, { ...options, passes: 1 }, ({ cwe }, direction, index) => {
    const vectors = vectorOf(learned.get(folds[index]!)!, cwe);
    if (!vectors) return {};
    switch (direction) {
      case 'secure':
        return { vectors };
      case 'vulnerable':
        return { vectors: vectors.map((value) => -value) };
      case 'random':
        return { vectors: randomLike(vectors, architecture.hiddenSize, seed) };
    }
  });
  return { ...evaluation, folds: by };
}

async function evaluate(
  reader: PairReader,
  pairs: readonly CutPair[],
  options: EvaluateOptions & { readonly passes: number },
  steeringFor: (pair: CutPair, direction: SteeringDirection, index: number) => Steering,
): Promise<Evaluation> {
  const { signal, passes, onProgress } = options;
  const all = tokensIn(pairs);
  let done = passes * all;
  const onTokens = (tokens: number) => {
    done += tokens;
    onProgress(done, (passes + 1 + directions.length) * all);
  };
  const base = await readLikelihoods(reader, pairs, () => ({}), { signal, onTokens });
  const results: Partial<Record<'base' | SteeringDirection, Measured>> = { base: measured(base, base) };
  for (const direction of directions) {
    const steered = await readLikelihoods(
      reader,
      pairs,
      (pair, index) => steeringFor(pair, direction, index),
      { signal, onTokens },
    );
    results[direction] = measured(steered, base);
  }
  return results as Evaluation;
}

function tokensIn(pairs: readonly CutPair[]): number {
  return pairs.reduce((sum, pair) => sum + tokensOf(pair), 0);
}
