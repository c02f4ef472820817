import { Tensor } from 'onnxruntime-node';
import type { AttentionCache, ForwardRequest, ForwardResult, LearnedPrefix } from './attention-cache.ts';
import type { ModelArchitecture } from './model-architecture.ts';

export interface DeviceForwardResult {
  readonly logits: Float32Array;
  /** The cache with the call's rows behind it: per layer keys, then values. */
  readonly present: readonly Tensor[];
}

/** Runs a call whose rows follow the first `length` slots of `past`; `past` may be longer. */
export type DeviceForward = (
  request: ForwardRequest,
  past: readonly Tensor[],
  length: number,
) => Promise<DeviceForwardResult>;

/**
 * A cache that stays where the provider computes: what one call returns is fed to the next and never read here, because
 * a cache in this process's memory is uploaded in every call. How much of it is valid is told by the length alone, so
 * forgetting slots costs nothing.
 */
export class DeviceCache implements AttentionCache {
  readonly #architecture: ModelArchitecture;
  readonly #forward: DeviceForward;
  #past: readonly Tensor[];
  #length = 0;

  constructor(architecture: ModelArchitecture, forward: DeviceForward) {
    this.#architecture = architecture;
    this.#forward = forward;
    this.#past = this.#empty();
  }

  get length(): number {
    return this.#length;
  }

  async forward(request: ForwardRequest): Promise<ForwardResult> {
    const start = this.#length;
    const { logits, present } = await this.#forward(request, this.#past, start);
    this.#replace(present);
    const keep = (rows: readonly number[]) => {
      if (rows.some((row, index) => row !== index))
        throw new RangeError('only the first rows of a call can be kept on a device');
      this.#length = start + rows.length;
    };
    return { logits, hidden: [], keep };
  }

  truncate(length: number): void {
    this.#length = Math.min(this.#length, length);
    if (this.#length === 0) this.#replace(this.#empty());
  }

  load({ length, buffers }: LearnedPrefix): void {
    this.#replace(buffers.map((buffer) => this.#tensor(buffer, length)));
    this.#length = length;
  }

  #replace(tensors: readonly Tensor[]): void {
    for (const tensor of this.#past) tensor.dispose();
    this.#past = tensors;
  }

  #empty(): Tensor[] {
    return Array.from({ length: this.#architecture.layers * 2 }, () => this.#tensor(new Float32Array(0), 0));
  }

  #tensor(data: Float32Array, slots: number): Tensor {
    const { keyValueHeads, headSize } = this.#architecture;
    return new Tensor('float32', data, [1, keyValueHeads, slots, headSize]);
  }
}
