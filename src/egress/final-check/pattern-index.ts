import type { WatchedPattern } from './watched-pattern.ts';

/** Bytes that are hashed together. */
const windowLength = 4;
/** Bits of the filter for every window: one in so many places of a text is looked at twice. */
const bitsPerWindow = 32;
const fewestBits = 1 << 16;
/** A pattern is filed under whichever of its first windows are met least. */
const windowsTried = 32;

interface Filed {
  readonly pattern: WatchedPattern;
  /** Where in the pattern the window is that it is filed under. */
  readonly at: number;
}

/** ASCII in lower case, by byte. */
const lowerCase = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x41 && byte <= 0x5a ? byte + 32 : byte,
);

/**
 * How often a byte is met where a letter could stand, in source code and prose alike: letters by their frequency in English
 * (Lewand, Cryptological Mathematics, 2000), and about that of spaces for signs that indent and separate.
 */
const chances = new Float64Array(256).fill(0.004);
const letterFrequencies = 'etaoinshrdlcumwfgypbvk';
for (let place = 0; place < letterFrequencies.length; place++) {
  chances[letterFrequencies.charCodeAt(place)] = 0.12 * 0.87 ** place;
}
chances[0x20] = 0.2;
for (const sign of '-./_=:"') chances[sign.charCodeAt(0)] = 0.02;
for (const sign of '0123456789') chances[sign.charCodeAt(0)] = 0.01;

/** How probable it is that a text has this window at a place, relative to others. */
function chanceOf(bytes: Uint8Array, at: number): number {
  let chance = 1;
  for (let next = at; next < at + windowLength; next++) chance *= chances[bytes[next]!]!;
  return chance;
}

/** Said of every place at which a pattern stands. @returns whether to look no further */
type Visitor = (pattern: WatchedPattern, start: number) => boolean;

/**
 * Patterns by a hash of four of their bytes. A text is read once, whatever their number, and only every so many bytes: each
 * pattern is filed under as many windows in a row, one of which comes to lie there. What is added later is found from then on.
 */
export class PatternIndex {
  readonly #stride: number;
  readonly #filed = new Map<number, Filed[]>();
  #filter = new Uint32Array(fewestBits / 32);
  #shift = 32 - Math.log2(fewestBits);

  /** @param shortest bytes that every pattern has at least */
  constructor(shortest: number) {
    this.#stride = shortest - windowLength + 1;
  }

  add(pattern: WatchedPattern): void {
    const keys = firstKeys(pattern.bytes);
    const first = this.#rarest(pattern, keys);
    for (let at = first; at < first + this.#stride; at++) {
      const bucket = this.#filed.get(keys[at]!);
      if (bucket) bucket.push({ pattern, at });
      else this.#fileUnder(keys[at]!, { pattern, at });
    }
  }

  /** Every place where a pattern stands, ASCII letters in either case. @returns whether the visitor was satisfied */
  search(bytes: Uint8Array, visit: Visitor): boolean {
    if (this.#filed.size === 0) return false;
    const filter = this.#filter;
    const shift = this.#shift;
    const stride = this.#stride;
    const last = bytes.length - windowLength;
    for (let at = 0; at <= last; at += stride) {
      const hash = hashAt(bytes, at);
      const bit = hash >>> shift;
      if ((filter[bit >>> 5]! & (1 << (bit & 31))) !== 0 && this.#visitAt(bytes, at, hash, visit))
        return true;
    }
    return false;
  }

  #visitAt(bytes: Uint8Array, window: number, hash: number, visit: Visitor): boolean {
    for (const { pattern, at } of this.#filed.get(hash >>> 2) ?? []) {
      const start = window - at;
      if (standsAt(bytes, start, pattern.bytes) && visit(pattern, start)) return true;
    }
    return false;
  }

  /** Where windows begin, as many as are needed, that a text seldom has and few other patterns are filed under. */
  #rarest({ bytes }: WatchedPattern, keys: readonly number[]): number {
    const costs = keys.map((key, at) => chanceOf(bytes, at) * (1 + (this.#filed.get(key)?.length ?? 0)));
    let best = { at: 0, cost: Number.POSITIVE_INFINITY };
    for (let at = 0; at + this.#stride <= keys.length; at++) {
      let cost = 0;
      for (let next = at; next < at + this.#stride; next++) cost += costs[next]!;
      if (cost < best.cost) best = { at, cost };
    }
    return best.at;
  }

  #fileUnder(key: number, filed: Filed): void {
    this.#filed.set(key, [filed]);
    if (this.#filed.size * bitsPerWindow > this.#filter.length * 32) {
      this.#filter = new Uint32Array(this.#filter.length * 2);
      this.#shift--;
      for (const known of this.#filed.keys()) this.#setBit(known);
    } else this.#setBit(key);
  }

  #setBit(key: number): void {
    const bit = (key << 2) >>> this.#shift;
    this.#filter[bit >>> 5]! |= 1 << (bit & 31);
  }
}

function firstKeys(bytes: Uint8Array): readonly number[] {
  const keys: number[] = [];
  const last = Math.min(bytes.length - windowLength, windowsTried);
  for (let at = 0; at <= last; at++) keys.push(hashAt(bytes, at) >>> 2);
  return keys;
}

/**
 * Multiplicative hashing (Knuth, The Art of Computer Programming, volume 3, section 6.4) of a window. Letters of either case
 * give the same, and so do a few signs.
 */
function hashAt(bytes: Uint8Array, at: number): number {
  const window =
    (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]! | 0x20202020;
  const mixed = Math.imul(window, 0x9e3779b1);
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
}

function standsAt(bytes: Uint8Array, start: number, pattern: Uint8Array): boolean {
  if (start < 0 || start + pattern.length > bytes.length) return false;
  for (let at = 0; at < pattern.length; at++) {
    if (lowerCase[bytes[start + at]!] !== pattern[at]) return false;
  }
  return true;
}
