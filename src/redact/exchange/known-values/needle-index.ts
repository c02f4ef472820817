/** Characters by whose hash needles are filed. No shorter one can be looked for. */
export const shortestNeedle = 6;

/** A needle is filed under whichever of its first windows has the fewest others: many begin alike. */
const windowsTried = 12;

const factor = 0x01000193;
/** The factor to the power of the window's length: what the oldest character of a window counts. */
const oldest = Array.from({ length: shortestNeedle - 1 }).reduce<number>(
  (power) => Math.imul(power, factor),
  1,
);
const filterBits = 18;

interface Filed<T> {
  readonly needle: string;
  /** Where in the needle its window begins. */
  readonly offset: number;
  readonly value: T;
}

/**
 * Finds many strings in a text in one pass (Karp and Rabin, 1987), among them those that were added last: an automaton
 * would have to be built anew.
 */
export class NeedleIndex<T> {
  readonly #filed = new Map<number, Filed<T>[]>();
  readonly #filter = new Uint32Array(1 << (filterBits - 5));

  get isEmpty(): boolean {
    return this.#filed.size === 0;
  }

  /** @param needle of at least `shortestNeedle` UTF-16 units */
  add(needle: string, value: T): void {
    let best = { hash: 0, offset: 0, others: Number.POSITIVE_INFINITY };
    const last = Math.min(needle.length - shortestNeedle, windowsTried);
    for (let offset = 0; offset <= last && best.others > 0; offset++) {
      const hash = hashOf(needle, offset);
      const others = this.#filed.get(hash)?.length ?? 0;
      if (others < best.others) best = { hash, offset, others };
    }
    const filed = { needle, offset: best.offset, value };
    const others = this.#filed.get(best.hash);
    if (others) others.push(filed);
    else this.#filed.set(best.hash, [filed]);
    const slot = slotOf(best.hash);
    this.#filter[slot >>> 5]! |= 1 << (slot & 31);
  }

  /** @param visit gets the value of a needle and where it starts, for every place where it stands */
  search(text: string, visit: (value: T, start: number) => void): void {
    if (this.isEmpty || text.length < shortestNeedle) return;
    const filter = this.#filter;
    let hash = hashOf(text, 0);
    for (let end = shortestNeedle; ; end++) {
      const slot = slotOf(hash);
      if ((filter[slot >>> 5]! & (1 << (slot & 31))) !== 0)
        this.#visit(text, hash, end - shortestNeedle, visit);
      if (end === text.length) return;
      const without = hash - Math.imul(text.charCodeAt(end - shortestNeedle), oldest);
      hash = (Math.imul(without, factor) + text.charCodeAt(end)) | 0;
    }
  }

  #visit(text: string, hash: number, at: number, visit: (value: T, start: number) => void): void {
    for (const { needle, offset, value } of this.#filed.get(hash) ?? []) {
      const start = at - offset;
      if (start >= 0 && text.startsWith(needle, start)) visit(value, start);
    }
  }
}

function hashOf(text: string, start: number): number {
  let hash = 0;
  for (let at = start; at < start + shortestNeedle; at++) {
    hash = (Math.imul(hash, factor) + text.charCodeAt(at)) | 0;
  }
  return hash;
}

function slotOf(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> (32 - filterBits);
}
