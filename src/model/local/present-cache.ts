import { Tensor } from 'onnxruntime-node';
import type { AttentionCache, ForwardRequest, ForwardResult, LearnedPrefix } from './attention-cache.ts';

/** What a graph returns for some rows behind its past. */
export interface PresentResult {
  readonly logits: Float32Array;
  /** The past with the call's rows behind it: per layer keys, then values, each [1, heads, slots, headSize]. */
  readonly present: readonly Tensor[];
}

export type PresentForward = (
  request: ForwardRequest,
  past: readonly Tensor[],
  length: number,
) => Promise<PresentResult>;

/**
 * A cache for graphs that take the whole past and return the whole present: what a call returned is what the next one
 * gets. Only where something is forgotten does anything have to be copied here.
 */
export class PresentCache implements AttentionCache {
  readonly #forward: PresentForward;
  readonly #empty: () => readonly Tensor[];
  #past: readonly Tensor[];
  #length = 0;

  /** @param empty a past without slots */
  constructor(forward: PresentForward, empty: () => readonly Tensor[]) {
    this.#forward = forward;
    this.#empty = empty;
    this.#past = empty();
  }

  get length(): number {
    return this.#length;
  }

  async forward(request: ForwardRequest): Promise<ForwardResult> {
    const start = this.#length;
    const { logits, present } = await this.#forward(request, this.#past, start);
    const keep = (rows: readonly number[]): void => {
      if (rows.some((row, index) => row !== index)) {
        throw new RangeError('only the first rows of a call can be kept by this graph');
      }
      this.#past = present;
      this.#length = start + request.tokens.length;
      this.truncate(start + rows.length);
    };
    return { logits, hidden: [], keep };
  }

  truncate(length: number): void {
    if (length >= this.#length) return;
    this.#past = length === 0 ? this.#empty() : this.#past.map((tensor) => firstSlots(tensor, length));
    this.#length = length;
  }

  load({ length, buffers }: LearnedPrefix): void {
    const like = this.#empty();
    if (like[0]?.type !== 'float32') throw new RangeError('this graph takes no learned prefix');
    this.#past = like.map((tensor, index) => {
      const [batch = 1, heads = 0, , headSize = 0] = tensor.dims;
      return new Tensor('float32', buffers[index]!, [batch, heads, length, headSize]);
    });
    this.#length = length;
  }
}

function firstSlots(tensor: Tensor, length: number): Tensor {
  const [batch = 1, heads = 0, slots = 0, headSize = 0] = tensor.dims;
  const data = tensor.data as Float32Array | Uint16Array;
  const kept = data.slice(0, heads * length * headSize);
  for (let head = 1; head < heads; head++) {
    const from = head * slots * headSize;
    kept.set(data.subarray(from, from + length * headSize), head * length * headSize);
  }
  return new Tensor(tensor.type as 'float32', kept as Float32Array, [batch, heads, length, headSize]);
}
