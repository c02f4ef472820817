import type { AttentionCache, LearnedPrefix } from './attention-cache.ts';

/** What bends a model's behaviour without changing its weights. */
export interface Steering {
  /** float32 [layers, hiddenSize], added to the residual stream after each layer. */
  readonly vectors?: Float32Array;
  readonly prefix?: LearnedPrefix;
}

/** Rows of one prefill call: large enough for full speed, small enough to be interrupted in time. */
const chunkSize = 128;

/**
 * The prompt in the cache. It outlives a call: the next prompt keeps whatever it has in common with the last one, so
 * prompts that start alike are computed once.
 */
export class Trunk {
  readonly cache: AttentionCache;
  #tokens: number[] = [];
  #steering: Steering = {};

  constructor(cache: AttentionCache) {
    this.cache = cache;
  }

  get #prefixLength(): number {
    return this.#steering.prefix?.length ?? 0;
  }

  /**
   * Makes the cache hold exactly this prompt.
   *
   * @returns the logits after its last token, float32 [vocabulary]
   * @throws the signal's reason when aborted
   */
  async prefill(
    tokens: readonly number[],
    options: { steering?: Steering; signal?: AbortSignal; onProgress?: (tokens: number) => void } = {},
  ): Promise<Float32Array> {
    this.#steer(options.steering ?? {});
    // At least one token has to be computed: its logits are wanted.
    this.#keep(Math.min(commonLength(this.#tokens, tokens), tokens.length - 1));
    let logits: Float32Array = new Float32Array(0);
    while (this.#tokens.length < tokens.length) {
      options.signal?.throwIfAborted();
      const chunk = tokens.slice(this.#tokens.length, this.#tokens.length + chunkSize);
      logits = await this.#extend(chunk, 1);
      options.onProgress?.(this.#tokens.length);
    }
    return logits;
  }

  /**
   * Adds tokens to the prompt, for instance a text whose likelihood is wanted.
   *
   * @returns logits after each of them, float32 [tokens, vocabulary]
   */
  async extend(tokens: readonly number[]): Promise<Float32Array> {
    return this.#extend(tokens, tokens.length);
  }

  /** Forgets the tokens from `length` on, and everything that was appended to the cache behind the prompt. */
  truncate(length: number): void {
    this.#keep(length);
  }

  get length(): number {
    return this.#tokens.length;
  }

  async #extend(tokens: readonly number[], logitsToKeep: number): Promise<Float32Array> {
    const { logits, keep } = await this.cache.forward({
      tokens,
      layout: 'linear',
      logitsToKeep,
      steering: this.#steering.vectors,
    });
    keep([...tokens.keys()]);
    this.#tokens.push(...tokens);
    return logits;
  }

  #steer(steering: Steering): void {
    if (steering.vectors === this.#steering.vectors && steering.prefix === this.#steering.prefix) return;
    this.#steering = steering;
    this.#tokens = [];
    if (steering.prefix === undefined) this.cache.truncate(0);
    else this.cache.load(steering.prefix);
  }

  #keep(length: number): void {
    this.#tokens.length = Math.min(this.#tokens.length, length);
    this.cache.truncate(this.#prefixLength + this.#tokens.length);
  }
}

function commonLength(a: readonly number[], b: readonly number[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
