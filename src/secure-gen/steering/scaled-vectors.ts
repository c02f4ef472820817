/** Where vectors act, and how strongly. */
export interface VectorShape {
  /** First and last layer, from 0. */
  readonly layers: readonly [first: number, last: number];
  /** Length of all layers' vectors together, as a share of the residual stream's own length. */
  readonly scale: number;
}

/** What is measured of the layers of a network. */
export interface LayerNorms {
  /** Mean Euclidean norm of the residual stream after each layer. */
  readonly norms: Float64Array;
  readonly hiddenSize: number;
}

/**
 * Turns a mean difference, float32 [layers, hidden], into a vector that can be added: its direction in the layers wanted, each as
 * long as an equal part of `scale` times the residual stream there; zeros elsewhere. Norms grow twentyfold from the first layer
 * to the last, and means over few pairs are longer than over many; neither is to decide how strong a vector is.
 */
export function scaledVectors(
  difference: Float32Array,
  { layers: [first, last], scale }: VectorShape,
  { norms, hiddenSize }: LayerNorms,
): Float32Array {
  const scaled = new Float32Array(difference.length);
  for (let layer = first; layer <= last; layer++) {
    const own = difference.subarray(layer * hiddenSize, (layer + 1) * hiddenSize);
    const length = Math.hypot(...own);
    if (length === 0) continue;
    const factor = (scale * norms[layer]!) / (last - first + 1) / length;
    scaled.set(
      own.map((value) => value * factor),
      layer * hiddenSize,
    );
  }
  return scaled;
}
