import { anyWeakness } from './vector-sums.ts';

/** A weakness's own vector, or the one for all where it has none. */
export function vectorOf(vectors: ReadonlyMap<string, Float32Array>, cwe: string): Float32Array | undefined {
  return vectors.get(cwe) ?? vectors.get(anyWeakness);
}
