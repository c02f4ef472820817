import { createHash } from 'node:crypto';
import { base32Alphabet } from './base32.ts';

/** Characters from a seed: the same seed gives the same ones, and without it nobody can tell what comes. */
export class Draw {
  readonly #seed: Uint8Array;
  #block: Buffer = Buffer.alloc(0);
  #blocks = 0;
  #used = 0;

  constructor(seed: Uint8Array) {
    this.#seed = seed;
  }

  /** @returns a whole number from 0 to `limit` - 1; every one as likely as another, to one part in 2^16 */
  below(limit: number): number {
    let number = 0;
    for (let index = 0; index < 4; index++) number = number * 256 + this.#byte();
    return number % limit;
  }

  /** @returns a whole number from `low` to `high`, both included */
  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  pick<T>(choices: ArrayLike<T>): T {
    return choices[this.below(choices.length)]!;
  }

  from(alphabet: string, length: number): string {
    let text = '';
    while (text.length < length) text += alphabet[this.below(alphabet.length)];
    return text;
  }

  digits(length: number): string {
    return this.from('0123456789', length);
  }

  base32(length: number): string {
    return this.from(base32Alphabet, length);
  }

  #byte(): number {
    if (this.#used === this.#block.length) {
      this.#block = createHash('sha256')
        .update(this.#seed)
        .update(String(this.#blocks++))
        .digest();
      this.#used = 0;
    }
    return this.#block[this.#used++]!;
  }
}
