import type { ModelArchitecture } from './model-architecture.ts';

/** What one forward call adds to the cache: for each layer, keys then values, each [1, heads, rows, headSize]. */
export type NewKeyValues = readonly Float32Array[];

/**
 * The attention cache, in buffers that belong to us: for each layer a key and a value buffer of
 * [1, heads, capacity, headSize] float32. The binding copies every output that is fetched, so fetching only what a
 * call adds and writing it here is several times cheaper than carrying the whole cache through each call.
 *
 * A slot holds one token's keys and values. Which slots a token may see is not decided here but by the attention bias,
 * so several continuations can share the slots of their common prompt.
 */
export class KeyValueCache {
  /** Slots in use; those at and after it hold zeros or stale numbers, which the bias hides. */
  length = 0;
  capacity = 0;
  /** `layers` × (keys, values). */
  readonly buffers: Float32Array[];
  readonly #heads: number;
  readonly #headSize: number;
  /** Capacity grows in steps of this many slots: unused slots still cost time in each call. */
  readonly #step: number;

  constructor(architecture: ModelArchitecture, options: { step?: number } = {}) {
    this.#heads = architecture.keyValueHeads;
    this.#headSize = architecture.headSize;
    this.#step = options.step ?? 128;
    this.buffers = Array.from({ length: architecture.layers * 2 }, () => new Float32Array(0));
  }

  /** Makes room for `slots` in all; keeps what is there. */
  reserve(slots: number): void {
    if (slots <= this.capacity) return;
    const capacity = Math.ceil(slots / this.#step) * this.#step;
    const used = this.length * this.#headSize;
    for (const [index, old] of this.buffers.entries()) {
      const grown = new Float32Array(this.#heads * capacity * this.#headSize);
      for (let head = 0; head < this.#heads; head++) {
        const from = head * this.capacity * this.#headSize;
        grown.set(old.subarray(from, from + used), head * capacity * this.#headSize);
      }
      this.buffers[index] = grown;
    }
    this.capacity = capacity;
  }

  /**
   * Appends some of the rows that a forward call produced, in the order given.
   *
   * @param rowCount rows that the call computed
   * @param rows which of them to keep
   */
  append(added: NewKeyValues, rowCount: number, rows: readonly number[]): void {
    this.reserve(this.length + rows.length);
    const contiguous = rows.every((row, index) => row === rows[0]! + index);
    const size = this.#headSize;
    for (const [index, buffer] of this.buffers.entries()) {
      const source = added[index]!;
      for (let head = 0; head < this.#heads; head++) {
        const from = head * rowCount * size;
        const to = (head * this.capacity + this.length) * size;
        if (contiguous) {
          const start = from + rows[0]! * size;
          buffer.set(source.subarray(start, start + rows.length * size), to);
        } else {
          for (const [position, row] of rows.entries()) {
            const start = from + row * size;
            buffer.set(source.subarray(start, start + size), to + position * size);
          }
        }
      }
    }
    this.length += rows.length;
  }

  /** Forgets every slot from `length` on. */
  truncate(length: number): void {
    this.length = Math.min(this.length, length);
  }
}
