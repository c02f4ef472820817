import { type InferenceSession, Tensor } from 'onnxruntime-node';
import type { ForwardRequest, ForwardResult } from './decoder-graph.ts';
import type { ModelArchitecture } from './model-architecture.ts';

/** The inputs and outputs that all graphs over the embedded weights have in common. */
export class GraphInputs {
  readonly #architecture: ModelArchitecture;
  readonly #cacheInputs: readonly string[];
  readonly #addedOutputs: readonly string[];
  readonly #hiddenOutputs: readonly string[];
  readonly #noSteering: Tensor;

  constructor(architecture: ModelArchitecture) {
    const layers = [...Array(architecture.layers).keys()];
    const parts = layers.flatMap((layer) => [`${layer}.key`, `${layer}.value`]);
    this.#architecture = architecture;
    this.#cacheInputs = parts.map((part) => `past_key_values.${part}`);
    this.#addedOutputs = parts.map((part) => `new.${part}`);
    this.#hiddenOutputs = layers.map((layer) => `hidden.${layer}`);
    this.#noSteering = this.#steering(new Float32Array(architecture.layers * architecture.hiddenSize));
  }

  /** Tokens, cache, steering and how many logits are wanted. */
  common({ cache, tokens, steering, logitsToKeep }: ForwardRequest): Record<string, Tensor> {
    const { keyValueHeads, headSize } = this.#architecture;
    const feeds: Record<string, Tensor> = {
      input_ids: integers(tokens, [1, tokens.length]),
      steering: steering ? this.#steering(steering) : this.#noSteering,
      logits_to_keep: integers([logitsToKeep], [1]),
    };
    const shape = [1, keyValueHeads, cache.capacity, headSize];
    for (const [index, name] of this.#cacheInputs.entries()) {
      feeds[name] = new Tensor('float32', cache.buffers[index]!, shape);
    }
    return feeds;
  }

  /** What to fetch: never `present.*`, which the binding would copy whole. */
  outputNames({ hiddenStates }: ForwardRequest): string[] {
    return ['logits', ...this.#addedOutputs, ...(hiddenStates ? this.#hiddenOutputs : [])];
  }

  read(results: InferenceSession.ReturnType, { hiddenStates }: ForwardRequest): ForwardResult {
    const floats = (name: string) => results[name]!.data as Float32Array;
    return {
      logits: floats('logits'),
      added: this.#addedOutputs.map(floats),
      hidden: hiddenStates ? this.#hiddenOutputs.map(floats) : [],
    };
  }

  #steering(vectors: Float32Array): Tensor {
    return new Tensor('float32', vectors, [this.#architecture.layers, this.#architecture.hiddenSize]);
  }
}

/** An int64 tensor. */
export function integers(values: readonly number[], shape: readonly number[]): Tensor {
  return new Tensor('int64', BigInt64Array.from(values, BigInt), shape);
}
