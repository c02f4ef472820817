import { type InferenceSession, Tensor } from 'onnxruntime-node';
import type { AttentionCache, ForwardRequest } from './attention-cache.ts';
import type { DecoderGraph } from './decoder-graph.ts';
import { DeviceCache, type DeviceForwardResult } from './device-cache.ts';
import { cacheNames, GraphInputs } from './graph-inputs.ts';
import { HostCache, type HostForwardResult } from './host-cache.ts';
import type { KeyValueCache } from './key-value-cache.ts';
import type { ModelArchitecture } from './model-architecture.ts';

/** The graph that every execution provider runs; each call continues the whole cache. */
export const steerableGraphFile = 'onnx/model_q4_steerable.onnx';

/** In this process's memory, or where the provider computes. */
export type CachePlace = 'host' | 'device';

/** Runs the steerable graph, for providers that lack the operators of the split-attention graph. */
export class SteerableGraph implements DecoderGraph {
  readonly placesRows = false;
  readonly #session: InferenceSession;
  readonly #architecture: ModelArchitecture;
  readonly #cachePlace: CachePlace;
  readonly #inputs: GraphInputs;
  readonly #presentOutputs: readonly string[];
  readonly #deviceCaches: DeviceCache[] = [];

  /** @param cachePlace `device` only for a session that was made with `outputLocations` */
  constructor(session: InferenceSession, architecture: ModelArchitecture, cachePlace: CachePlace) {
    this.#session = session;
    this.#architecture = architecture;
    this.#cachePlace = cachePlace;
    this.#inputs = new GraphInputs(architecture);
    this.#presentOutputs = cacheNames('present', architecture);
  }

  /** What a session has to be told so that the cache stays on its device. */
  static outputLocations(architecture: ModelArchitecture): Record<string, 'gpu-buffer'> {
    return Object.fromEntries(cacheNames('present', architecture).map((name) => [name, 'gpu-buffer']));
  }

  createCache(): AttentionCache {
    if (this.#cachePlace === 'host') {
      return new HostCache(this.#architecture, (request, cache) => this.#runWithHostCache(request, cache));
    }
    const cache = new DeviceCache(this.#architecture, (request, past, length) =>
      this.#runOnDevice(request, past, length),
    );
    this.#deviceCaches.push(cache);
    return cache;
  }

  async close(): Promise<void> {
    // What is on the device has to go before the session that it belongs to.
    for (const cache of this.#deviceCaches) cache.truncate(0);
    await this.#session.release();
  }

  async #runWithHostCache(request: ForwardRequest, cache: KeyValueCache): Promise<HostForwardResult> {
    const feeds = {
      ...this.#inputs.withCache(request, cache),
      attention_mask: attentionMask(cache.length + request.tokens.length),
    };
    return this.#inputs.read(await this.#session.run(feeds, this.#inputs.outputNames(request)), request);
  }

  async #runOnDevice(
    request: ForwardRequest,
    past: readonly Tensor[],
    length: number,
  ): Promise<DeviceForwardResult> {
    const feeds = this.#inputs.common(request);
    feeds.attention_mask = attentionMask(length + request.tokens.length);
    for (const [index, name] of this.#inputs.pastInputs.entries()) feeds[name] = past[index]!;
    // The binding mixes up outputs when a session is asked for others than in its first call: always these.
    if (request.hiddenStates) throw new RangeError('hidden states come only with a cache in memory');
    const results = await this.#session.run(feeds, ['logits', ...this.#presentOutputs]);
    return {
      logits: results.logits!.data as Float32Array,
      present: this.#presentOutputs.map((name) => results[name]!),
    };
  }
}

function attentionMask(length: number): Tensor {
  return new Tensor('int64', new BigInt64Array(length).fill(1n), [1, length]);
}
