/** How fast a model writes, from what it says of one batch after another; reading the prompts is left out. */
export class DecodeSpeed {
  readonly #now: () => number;
  #last: { readonly tokens: number; readonly at: number } | undefined;
  #tokens = 0;
  #ms = 0;

  /** @param now the clock, in milliseconds; for tests */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** @param tokens of the batch at hand so far; fewer than before when another one has begun */
  add(tokens: number): void {
    const at = this.#now();
    if (this.#last !== undefined && tokens >= this.#last.tokens) {
      this.#tokens += tokens - this.#last.tokens;
      this.#ms += at - this.#last.at;
    }
    this.#last = { tokens, at };
  }

  /** Undefined until there is something to measure. */
  get tokensPerSecond(): number | undefined {
    return this.#tokens > 0 && this.#ms > 0 ? (this.#tokens / this.#ms) * 1000 : undefined;
  }
}
