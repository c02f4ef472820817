import { type InferenceSession, Tensor } from 'onnxruntime-node';
import { attentionBias } from './attention-bias.ts';
import type { DecoderGraph, ForwardRequest, ForwardResult } from './decoder-graph.ts';
import type { ModelArchitecture } from './model-architecture.ts';

/** The graph over the embedded weights whose attention reads the cache in place; see tools/model. */
export const splitAttentionGraphFile = 'onnx/model_q4_split_attention.onnx';

/**
 * Runs the split-attention graph on the CPU. Rows see what the attention bias lets them, so branches that share a
 * prompt are rows of one call.
 */
export class SplitAttentionGraph implements DecoderGraph {
  readonly #session: InferenceSession;
  readonly #architecture: ModelArchitecture;
  readonly #cacheInputs: readonly string[];
  readonly #addedOutputs: readonly string[];
  readonly #hiddenOutputs: readonly string[];
  readonly #noSteering: Tensor;

  constructor(session: InferenceSession, architecture: ModelArchitecture) {
    const layers = [...Array(architecture.layers).keys()];
    const parts = layers.flatMap((layer) => [`${layer}.key`, `${layer}.value`]);
    this.#session = session;
    this.#architecture = architecture;
    this.#cacheInputs = parts.map((part) => `past_key_values.${part}`);
    this.#addedOutputs = parts.map((part) => `new.${part}`);
    this.#hiddenOutputs = layers.map((layer) => `hidden.${layer}`);
    this.#noSteering = this.#steeringTensor(new Float32Array(architecture.layers * architecture.hiddenSize));
  }

  async forward(request: ForwardRequest): Promise<ForwardResult> {
    const outputs = ['logits', ...this.#addedOutputs, ...(request.hiddenStates ? this.#hiddenOutputs : [])];
    const results = await this.#session.run(this.#feeds(request), outputs);
    const floats = (name: string) => results[name]!.data as Float32Array;
    return {
      logits: floats('logits'),
      added: this.#addedOutputs.map(floats),
      hidden: request.hiddenStates ? this.#hiddenOutputs.map(floats) : [],
    };
  }

  async close(): Promise<void> {
    await this.#session.release();
  }

  #feeds(request: ForwardRequest): Record<string, Tensor> {
    const { cache, tokens } = request;
    const { keyValueHeads, headSize } = this.#architecture;
    const rows = tokens.length;
    cache.reserve(Math.max(cache.length, 1));
    const placed = request.layout === 'linear' ? linearRows(rows, cache.length) : request.layout;
    const bias = attentionBias(placed, cache.capacity);
    const feeds: Record<string, Tensor> = {
      input_ids: integers(tokens, [1, rows]),
      position_ids: integers(
        placed.map((row) => row.position),
        [1, rows],
      ),
      attention_bias: new Tensor('float32', bias, [rows, cache.capacity + rows]),
      steering: request.steering ? this.#steeringTensor(request.steering) : this.#noSteering,
      logits_to_keep: integers([request.logitsToKeep], [1]),
    };
    const shape = [1, keyValueHeads, cache.capacity, headSize];
    for (const [index, name] of this.#cacheInputs.entries()) {
      feeds[name] = new Tensor('float32', cache.buffers[index]!, shape);
    }
    return feeds;
  }

  #steeringTensor(vectors: Float32Array): Tensor {
    return new Tensor('float32', vectors, [this.#architecture.layers, this.#architecture.hiddenSize]);
  }
}

function linearRows(rows: number, cached: number) {
  return Array.from({ length: rows }, (_, row) => ({
    position: cached + row,
    prefix: cached,
    slots: [],
    firstRow: 0,
  }));
}

function integers(values: readonly number[], shape: readonly number[]): Tensor {
  return new Tensor('int64', BigInt64Array.from(values, BigInt), shape);
}
