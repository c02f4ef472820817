import { endianness } from 'node:os';
import type { WatchedPattern } from './watched-pattern.ts';
import { WindowTable, wordAt } from './window-table.ts';

const isLittleEndian = endianness() === 'LE';

/** Bytes that are hashed together. */
const windowLength = 4;
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
  readonly #windows = new WindowTable<Filed>();

  /** @param shortest bytes that every pattern has at least; from seven on a text is read four bytes at a time */
  constructor(shortest: number) {
    this.#stride = Math.min(windowLength, shortest - windowLength + 1);
  }

  add(pattern: WatchedPattern): void {
    const hashes = firstHashes(pattern.bytes);
    const first = this.#rarest(pattern, hashes);
    for (let at = first; at < first + this.#stride; at++) {
      // Of both ends of the pattern the one that tells more.
      const behind = pattern.bytes.length - windowLength - at;
      const distance = at >= behind ? -at : behind;
      const word = wordAt(pattern.bytes, at + distance);
      this.#windows.add(hashes[at]!, word, distance, { pattern, at });
    }
  }

  /** Every place where a pattern stands, ASCII letters in either case. @returns whether the visitor was satisfied */
  search(bytes: Uint8Array, visit: Visitor): boolean {
    if (this.#windows.isEmpty) return false;
    return this.#stride === windowLength && isLittleEndian
      ? this.#searchByWords(bytes, visit)
      : this.#searchByBytes(bytes, visit);
  }

  #searchByWords(bytes: Uint8Array, visit: Visitor): boolean {
    const windows = this.#windows;
    const words = wordsOf(bytes);
    for (let index = 0; index < words.length; index++) {
      const hash = hashOf(words[index]!);
      if (windows.mayHold(hash) && this.#visitAt(bytes, index * windowLength, hash, visit)) return true;
    }
    return false;
  }

  #searchByBytes(bytes: Uint8Array, visit: Visitor): boolean {
    const windows = this.#windows;
    const last = bytes.length - windowLength;
    for (let at = 0; at <= last; at += this.#stride) {
      const hash = hashAt(bytes, at);
      if (windows.mayHold(hash) && this.#visitAt(bytes, at, hash, visit)) return true;
    }
    return false;
  }

  #visitAt(bytes: Uint8Array, window: number, hash: number, visit: Visitor): boolean {
    return this.#windows.visit(bytes, window, hash, ({ pattern, at }) => {
      const start = window - at;
      return standsAt(bytes, start, pattern.bytes) && visit(pattern, start);
    });
  }

  /** Where windows begin, as many as are needed, that a text seldom has and few other patterns are filed under. */
  #rarest({ bytes }: WatchedPattern, hashes: readonly number[]): number {
    const costs = hashes.map((hash, at) => chanceOf(bytes, at) * (1 + this.#windows.count(hash)));
    let best = { at: 0, cost: Number.POSITIVE_INFINITY };
    for (let at = 0; at + this.#stride <= hashes.length; at++) {
      let cost = 0;
      for (let next = at; next < at + this.#stride; next++) cost += costs[next]!;
      if (cost < best.cost) best = { at, cost };
    }
    return best.at;
  }
}

function firstHashes(bytes: Uint8Array): readonly number[] {
  const hashes: number[] = [];
  const last = Math.min(bytes.length - windowLength, windowsTried);
  for (let at = 0; at <= last; at++) hashes.push(hashAt(bytes, at));
  return hashes;
}

/**
 * The bytes four at a time, as `wordAt` reads them on a machine that begins with the lowest. What is left over at the end is
 * part of no whole window.
 */
function wordsOf(bytes: Uint8Array): Int32Array {
  const aligned = bytes.byteOffset % windowLength === 0 ? bytes : new Uint8Array(bytes);
  return new Int32Array(aligned.buffer, aligned.byteOffset, Math.floor(bytes.length / windowLength));
}

function hashAt(bytes: Uint8Array, at: number): number {
  return hashOf(wordAt(bytes, at));
}

/**
 * Multiplicative hashing (Knuth, The Art of Computer Programming, volume 3, section 6.4) of a window. Letters of either case
 * give the same, and so do a few signs.
 */
function hashOf(window: number): number {
  const mixed = Math.imul(window | 0x20202020, 0x9e3779b1);
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35);
}

function standsAt(bytes: Uint8Array, start: number, pattern: Uint8Array): boolean {
  if (start < 0 || start + pattern.length > bytes.length) return false;
  for (let at = 0; at < pattern.length; at++) {
    if (lowerCase[bytes[start + at]!] !== pattern[at]) return false;
  }
  return true;
}
