import type { CutPair } from './collect-pairs.ts';
import { tokensOf } from './measure-pairs.ts';
import type { PairReader } from './pair-reader.ts';
import type { LayerNorms } from './scaled-vectors.ts';
import { VectorSums } from './vector-sums.ts';

export interface LearnedDifferences {
  readonly sums: VectorSums;
  readonly norms: LayerNorms;
}

/** Reads pairs without steering and sums up how the residual streams of their two sides differ. */
export async function learnDifferences(
  reader: PairReader,
  pairs: readonly CutPair[],
  folds: readonly number[],
  options: {
    readonly layers: number;
    readonly hiddenSize: number;
    readonly signal: AbortSignal;
    readonly onTokens: (tokens: number) => void;
  },
): Promise<LearnedDifferences> {
  const { layers, hiddenSize, signal, onTokens } = options;
  const sums = new VectorSums(layers * hiddenSize);
  const norms = new Float64Array(layers);
  for (const [index, pair] of pairs.entries()) {
    const states = await reader.states(pair.window, signal);
    sums.add(folds[index]!, pair.cwe, states.fixed, states.vulnerable);
    for (const [layer, norm] of states.norms.entries()) norms[layer]! += norm / pairs.length;
    onTokens(tokensOf(pair));
  }
  return { sums, norms: { norms, hiddenSize } };
}
