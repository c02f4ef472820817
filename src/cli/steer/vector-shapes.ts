import type { VectorShape } from '../../secure-gen/steering/scaled-vectors.ts';

/** Pairs from which on a weakness has a vector of its own. */
export const fewestPairs = 8;

const triedLayers = [
  [14, 22],
  [8, 16],
] as const;
const triedScales = [0.6, 0.4, 1];

/** What is tried of layers and scales: all, less what the user has fixed. The first is what is used unasked. */
export function vectorShapes(options: {
  readonly layers?: readonly [number, number];
  readonly scale?: number;
}): readonly [VectorShape, ...VectorShape[]] {
  const layers = options.layers ? [options.layers] : triedLayers;
  const scales = options.scale ? [options.scale] : triedScales;
  const [first, ...others] = layers.flatMap((range) => scales.map((scale) => ({ layers: range, scale })));
  return [first!, ...others];
}
