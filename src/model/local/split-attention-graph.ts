import { type InferenceSession, Tensor } from 'onnxruntime-node';
import { attentionBias } from './attention-bias.ts';
import type { AttentionCache, ForwardRequest, PlacedRow } from './attention-cache.ts';
import type { DecoderGraph } from './decoder-graph.ts';
import { GraphInputs, integers } from './graph-inputs.ts';
import { HostCache, type HostForwardResult } from './host-cache.ts';
import type { KeyValueCache } from './key-value-cache.ts';
import type { ModelArchitecture } from './model-architecture.ts';

/**
 * Runs the split-attention graph on the CPU. Rows see what the attention bias lets them, so branches that share a
 * prompt are rows of one call.
 */
export class SplitAttentionGraph implements DecoderGraph {
  readonly placesRows = true;
  readonly #session: InferenceSession;
  readonly #architecture: ModelArchitecture;
  readonly #inputs: GraphInputs;

  constructor(session: InferenceSession, architecture: ModelArchitecture) {
    this.#session = session;
    this.#architecture = architecture;
    this.#inputs = new GraphInputs(architecture);
  }

  createCache(): AttentionCache {
    return new HostCache(this.#architecture, (request, cache) => this.#forward(request, cache));
  }

  async close(): Promise<void> {
    await this.#session.release();
  }

  async #forward(request: ForwardRequest, cache: KeyValueCache): Promise<HostForwardResult> {
    const { tokens, layout } = request;
    const feeds = {
      ...this.#inputs.withCache(request, cache),
      ...(layout === 'linear' ? fusedLayout(cache, tokens.length) : biasedLayout(cache, layout)),
    };
    const outputs = this.#inputs.outputNames(request);
    return this.#inputs.read(await this.#session.run(feeds, outputs), request);
  }
}

/** Rows that follow the cache: the fused attention kernel, which is faster for many rows and copies the cache. */
function fusedLayout(cache: KeyValueCache, rows: number): Record<string, Tensor> {
  const length = cache.length + rows;
  return {
    fused_attention: new Tensor('bool', Uint8Array.of(1), [1]),
    attention_mask: new Tensor('int64', new BigInt64Array(length).fill(1n), [1, length]),
    position_ids: integers([0], [1, 1]),
    attention_bias: new Tensor('float32', new Float32Array(1), [1, 1]),
  };
}

/** Rows that may look anywhere: attention in two parts, over the cache where it lies and over the rows of the call. */
function biasedLayout(cache: KeyValueCache, rows: readonly PlacedRow[]): Record<string, Tensor> {
  const positions = rows.map((row) => row.position);
  return {
    fused_attention: new Tensor('bool', Uint8Array.of(0), [1]),
    attention_mask: integers([0], [1, 1]),
    position_ids: integers(positions, [1, rows.length]),
    attention_bias: new Tensor('float32', attentionBias(rows, cache.capacity), [
      rows.length,
      cache.capacity + rows.length,
    ]),
  };
}
