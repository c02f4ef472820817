const letter = /\p{L}/u;
const letterOrDigit = /[\p{L}\p{N}]/u;

/** A rolling hash of 32 bits: FNV-1a over the codes of the characters. */
const seed = 0x811c9dc5 | 0;
const prime = 0x01000193;

function hashOf(word: string): number {
  let hash = seed;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), prime);
  return hash;
}

/** What a character of ASCII is in a word: 0 nothing, 1 not its first sign, 2 any. */
const signs = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  return /[A-Za-z_$]/.test(sign) ? 2 : /\d/.test(sign) ? 1 : 0;
});

/**
 * Finds which of many words stand in a text, whole. Most of a text is words that nobody looks for: those are told by their
 * hashes, so that no string is made of them.
 */
export class WordScanner {
  readonly #words: readonly string[];
  /** Places in a hash table: the index of a word, or -1. */
  readonly #slots: Int32Array;
  readonly #mask: number;

  /** @param words each once */
  constructor(words: readonly string[]) {
    this.#words = words;
    let size = 16;
    while (size < words.length * 4) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size).fill(-1);
    for (const [index, word] of words.entries()) {
      let slot = hashOf(word) & this.#mask;
      while (this.#slots[slot] !== -1) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = index;
    }
  }

  /** @param found is called with the index of a word and its place, in the order of the places */
  scan(text: string, found: (word: number, at: number) => void): void {
    const { length } = text;
    for (let at = 0; at < length; ) {
      const first = this.#signAt(text, at);
      // `${` opens a hole of a template.
      if (first !== 2 || (text.charCodeAt(at) === 36 && text.charCodeAt(at + 1) === 123)) {
        at += 1;
        continue;
      }
      const start = at;
      let hash = seed;
      do {
        hash = Math.imul(hash ^ text.charCodeAt(at), prime);
        at += 1;
      } while (at < length && this.#signAt(text, at) > 0);
      const word = this.#find(hash, text, start, at - start);
      if (word >= 0) found(word, start);
    }
  }

  /** As `signs`; both halves of a character beyond 16 bits are what it is. */
  #signAt(text: string, at: number): number {
    const code = text.charCodeAt(at);
    if (code < 128) return signs[code]!;
    const isSecondHalf = code >= 0xdc00 && code <= 0xdfff;
    const sign = String.fromCodePoint(text.codePointAt(isSecondHalf ? Math.max(0, at - 1) : at)!);
    if (letter.test(sign)) return 2;
    return letterOrDigit.test(sign) ? 1 : 0;
  }

  #find(hash: number, text: string, start: number, length: number): number {
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const index = this.#slots[slot]!;
      if (index < 0) return -1;
      const word = this.#words[index]!;
      if (word.length === length && text.startsWith(word, start)) return index;
    }
  }
}
