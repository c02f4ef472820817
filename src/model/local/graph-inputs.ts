import { type InferenceSession, Tensor } from 'onnxruntime-node';
import type { ForwardRequest } from './attention-cache.ts';
import type { HostForwardResult } from './host-cache.ts';
import type { KeyValueCache } from './key-value-cache.ts';
import type { ModelArchitecture } from './model-architecture.ts';

/** The inputs and outputs that all graphs over the embedded weights have in common. */
export class GraphInputs {
  /** Names of the cache's inputs: per layer keys, then values. */
  readonly pastInputs: readonly string[];
  readonly #architecture: ModelArchitecture;
  readonly #addedOutputs: readonly string[];
  readonly #hiddenOutputs: readonly string[];
  readonly #noSteering: Tensor;

  constructor(architecture: ModelArchitecture) {
    this.#architecture = architecture;
    this.pastInputs = cacheNames('past_key_values', architecture);
    this.#addedOutputs = cacheNames('new', architecture);
    this.#hiddenOutputs = Array.from({ length: architecture.layers }, (_, layer) => `hidden.${layer}`);
    this.#noSteering = this.#steering(new Float32Array(architecture.layers * architecture.hiddenSize));
  }

  /** Tokens, steering and how many logits are wanted. */
  common({ tokens, steering, logitsToKeep }: ForwardRequest): Record<string, Tensor> {
    return {
      input_ids: integers(tokens, [1, tokens.length]),
      steering: steering ? this.#steering(steering) : this.#noSteering,
      logits_to_keep: integers([logitsToKeep], [1]),
    };
  }

  /** A cache in this process's memory, and what `common` gives. */
  withCache(request: ForwardRequest, cache: KeyValueCache): Record<string, Tensor> {
    const { keyValueHeads, headSize } = this.#architecture;
    const feeds = this.common(request);
    const shape = [1, keyValueHeads, cache.capacity, headSize];
    for (const [index, name] of this.pastInputs.entries()) {
      feeds[name] = new Tensor('float32', cache.buffers[index]!, shape);
    }
    return feeds;
  }

  /** What to fetch where the cache is ours: never `present.*`, which the binding would copy whole. */
  outputNames({ hiddenStates }: ForwardRequest): string[] {
    return ['logits', ...this.#addedOutputs, ...(hiddenStates ? this.#hiddenOutputs : [])];
  }

  read(results: InferenceSession.ReturnType, { hiddenStates }: ForwardRequest): HostForwardResult {
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

/** Names of a graph's inputs or outputs for each layer's keys, then values. */
export function cacheNames(
  kind: 'past_key_values' | 'new' | 'present',
  architecture: ModelArchitecture,
): string[] {
  const layers = [...Array(architecture.layers).keys()];
  return layers.flatMap((layer) => [`${kind}.${layer}.key`, `${kind}.${layer}.value`]);
}

/** An int64 tensor. */
export function integers(values: readonly number[], shape: readonly number[]): Tensor {
  return new Tensor('int64', BigInt64Array.from(values, BigInt), shape);
}
