import { base64Layers } from './base64-layers.ts';
import type { DecodedLayer } from './decoded-layer.ts';
import { escapeLayers } from './escape-layers.ts';

/** Every part of a text that is encoded, decoded by one level. Costs little where nothing is. */
export function* decodedLayers(text: string): Generator<DecodedLayer> {
  yield* base64Layers(text);
  yield* escapeLayers(text);
}
