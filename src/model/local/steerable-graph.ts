import { type InferenceSession, Tensor } from 'onnxruntime-node';
import type { DecoderGraph, ForwardRequest, ForwardResult } from './decoder-graph.ts';
import { GraphInputs } from './graph-inputs.ts';
import type { ModelArchitecture } from './model-architecture.ts';

/** The graph that every execution provider runs; each call continues the whole cache. */
export const steerableGraphFile = 'onnx/model_q4_steerable.onnx';

/** Runs the steerable graph, for providers that lack the operators of the split-attention graph. */
export class SteerableGraph implements DecoderGraph {
  readonly placesRows = false;
  readonly #session: InferenceSession;
  readonly #inputs: GraphInputs;

  constructor(session: InferenceSession, architecture: ModelArchitecture) {
    this.#session = session;
    this.#inputs = new GraphInputs(architecture);
  }

  async forward(request: ForwardRequest): Promise<ForwardResult> {
    const length = request.cache.length + request.tokens.length;
    const feeds = {
      ...this.#inputs.common(request),
      attention_mask: new Tensor('int64', new BigInt64Array(length).fill(1n), [1, length]),
    };
    const outputs = this.#inputs.outputNames(request);
    return this.#inputs.read(await this.#session.run(feeds, outputs), request);
  }

  async close(): Promise<void> {
    await this.#session.release();
  }
}
