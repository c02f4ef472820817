/** A needle is filed under whichever of so many windows at its two ends has the fewest others: many begin or end alike. */
const windowsTried = 8;

const factor = 0x01000193;

/** Bits of the filter for every window: one place of a text in so many is looked at twice. */
const bitsPerWindow = 16;
const fewestFilterBits = 14;

interface Filed<T> {
  readonly needle: string;
  /** Where in the needle its window begins. */
  readonly offset: number;
  readonly value: T;
}

/**
 * Finds many strings in a text in one pass (Karp and Rabin, 1987). What was added last is found as soon as it is there: an
 * automaton, which is faster where nothing is added any more, would have to be built anew.
 */
export class NeedleIndex<T> {
  readonly #window: number;
  /** What the oldest character of a window counts in its hash. */
  readonly #oldest: number;
  readonly #filed = new Map<number, Filed<T>[]>();
  #filterBits = fewestFilterBits;
  #filter = new Uint32Array(1 << (fewestFilterBits - 5));

  /** @param window UTF-16 units by whose hash needles are filed: no shorter one can be looked for */
  constructor(window: number) {
    this.#window = window;
    this.#oldest = Array.from({ length: window - 1 }).reduce<number>((power) => Math.imul(power, factor), 1);
  }

  get isEmpty(): boolean {
    return this.#filed.size === 0;
  }

  /** @param needle not shorter than the window */
  add(needle: string, value: T): void {
    let best = { hash: 0, offset: 0, others: Number.POSITIVE_INFINITY };
    const last = needle.length - this.#window;
    for (let tried = 0; tried < 2 * windowsTried && best.others > 0; tried++) {
      const offset = tried % 2 === 0 ? Math.min(last, tried / 2) : Math.max(0, last - (tried - 1) / 2);
      const hash = this.#hashAt(needle, offset);
      const others = this.#filed.get(hash)?.length ?? 0;
      if (others < best.others) best = { hash, offset, others };
    }
    const filed = { needle, offset: best.offset, value };
    const others = this.#filed.get(best.hash);
    if (others) others.push(filed);
    else this.#file(best.hash, filed);
  }

  /** @param visit gets the value of a needle and where it starts, for every place where it stands */
  search(text: string, visit: (value: T, start: number) => void): void {
    const window = this.#window;
    if (this.isEmpty || text.length < window) return;
    const oldest = this.#oldest;
    let hash = this.#hashAt(text, 0);
    for (let end = window; ; end++) {
      const slot = slotOf(hash, this.#filterBits);
      if ((this.#filter[slot >>> 5]! & (1 << (slot & 31))) !== 0)
        this.#visit(text, hash, end - window, visit);
      if (end === text.length) return;
      const rest = hash - Math.imul(text.charCodeAt(end - window), oldest);
      hash = (Math.imul(rest, factor) + text.charCodeAt(end)) | 0;
    }
  }

  #visit(text: string, hash: number, at: number, visit: (value: T, start: number) => void): void {
    for (const { needle, offset, value } of this.#filed.get(hash) ?? []) {
      const start = at - offset;
      if (start >= 0 && text.startsWith(needle, start)) visit(value, start);
    }
  }

  #file(hash: number, filed: Filed<T>): void {
    this.#filed.set(hash, [filed]);
    if (this.#filed.size * bitsPerWindow <= 1 << this.#filterBits) {
      this.#mark(hash);
      return;
    }
    this.#filterBits += 1;
    this.#filter = new Uint32Array(1 << (this.#filterBits - 5));
    for (const known of this.#filed.keys()) this.#mark(known);
  }

  #mark(hash: number): void {
    const slot = slotOf(hash, this.#filterBits);
    this.#filter[slot >>> 5]! |= 1 << (slot & 31);
  }

  #hashAt(text: string, start: number): number {
    let hash = 0;
    for (let at = start; at < start + this.#window; at++) {
      hash = (Math.imul(hash, factor) + text.charCodeAt(at)) | 0;
    }
    return hash;
  }
}

function slotOf(hash: number, bits: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> (32 - bits);
}
