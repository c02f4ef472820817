const alphabets = {
  digits: '0123456789',
  hex: '0123456789abcdef',
  upperHex: '0123456789ABCDEF',
  lower: 'abcdefghijklmnopqrstuvwxyz',
  upper: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  letters: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  lowerAlphanumeric: 'abcdefghijklmnopqrstuvwxyz0123456789',
  upperAlphanumeric: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  base32: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
  alphanumeric: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  base64: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
  base64url: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
} as const;

/**
 * Invented values for the examples of rules: random characters from a seed, so that every example has many forms and
 * none of them is anybody's secret.
 */
export class Sample {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** @returns a number from 0 to `below` - 1 */
  integer(below: number): number {
    // Mulberry32, Tommy Ettinger 2017 (public domain).
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  }

  pick<T>(choices: readonly T[]): T {
    return choices[this.integer(choices.length)]!;
  }

  /** @param length characters */
  from(alphabet: string, length: number): string {
    return Array.from({ length }, () => alphabet[this.integer(alphabet.length)]).join('');
  }

  digits = (length: number): string => this.from(alphabets.digits, length);
  hex = (length: number): string => this.from(alphabets.hex, length);
  upperHex = (length: number): string => this.from(alphabets.upperHex, length);
  lower = (length: number): string => this.from(alphabets.lower, length);
  upper = (length: number): string => this.from(alphabets.upper, length);
  letters = (length: number): string => this.from(alphabets.letters, length);
  lowerAlphanumeric = (length: number): string => this.mixed(alphabets.lowerAlphanumeric, length);
  upperAlphanumeric = (length: number): string => this.mixed(alphabets.upperAlphanumeric, length);
  base32 = (length: number): string => this.mixed(alphabets.base32, length);
  alphanumeric = (length: number): string => this.mixed(alphabets.alphanumeric, length);
  base64 = (length: number): string => this.mixed(alphabets.base64, length);
  base64url = (length: number): string => this.mixed(alphabets.base64url, length);

  uuid = (): string => [8, 4, 4, 4, 12].map((length) => this.hex(length)).join('-');

  /** From the alphabet, with at least one letter and one digit where two characters leave room for them. */
  mixed(alphabet: string, length: number): string {
    for (;;) {
      const text = this.from(alphabet, length);
      if (length < 2 || (/[a-z]/i.test(text) && /\d/.test(text))) return text;
    }
  }
}
