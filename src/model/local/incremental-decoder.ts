import type { ModelTokenizer } from './model-tokenizer.ts';

/** Turns tokens into text as they come; bytes of a character that is not yet whole are held back. */
export class IncrementalDecoder {
  readonly #tokenizer: ModelTokenizer;
  #pending: number[] = [];

  constructor(tokenizer: ModelTokenizer) {
    this.#tokenizer = tokenizer;
  }

  push(token: number): string {
    this.#pending.push(token);
    const text = this.#tokenizer.decode(this.#pending);
    // A character of UTF-8 spans at most four bytes, so four tokens that still do not decode never will.
    if (text.endsWith('\u{fffd}') && this.#pending.length < 4) return '';
    this.#pending = [];
    return text;
  }

  /** What is left at the end. */
  flush(): string {
    const text = this.#tokenizer.decode(this.#pending);
    this.#pending = [];
    return text;
  }

  /** Begins anew. */
  reset(): void {
    this.#pending = [];
  }
}
