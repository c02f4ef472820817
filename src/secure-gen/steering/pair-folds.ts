import type { CutPair } from './collect-pairs.ts';

/** Parts that pairs are tried in at most, each by what was learned from the others. */
const mostFolds = 5;

export interface PairFolds {
  /** A fold's number for each pair. */
  readonly folds: readonly number[];
  /** Whether a source stands in one fold alone; where there is one source only, pairs are dealt out one by one. */
  readonly by: 'source' | 'pair';
}

/** Deals pairs out for cross-validation. Code from one source is alike, so that a source stays together. */
export function pairFolds(pairs: readonly Pick<CutPair, 'source'>[]): PairFolds {
  const sources = [...new Set(pairs.map(({ source }) => source))];
  if (sources.length < 2) return { folds: pairs.map((_pair, index) => index % mostFolds), by: 'pair' };
  const foldOf = new Map(sources.map((source, index) => [source, index % mostFolds]));
  return { folds: pairs.map(({ source }) => foldOf.get(source)!), by: 'source' };
}
