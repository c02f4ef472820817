/** Bits of the filter for every window: one in so many places of a text is looked at twice. */
const bitsPerWindow = 32;
const fewestBits = 1 << 16;

/**
 * Windows of patterns by their hash. All that decides whether a place is worth a look lies close together in memory, since
 * most places are not, and waiting for memory is what such a look costs.
 */
export class WindowTable<T> {
  /** By the first bits of a hash: the entry there, or 0. Further ones with other hashes follow (linear probing). */
  #slots = new Uint32Array(64);
  #slotShift = 32 - 6;
  #distinct = 0;
  /** By entry, counted from 1. */
  #hashes = new Int32Array(64);
  /** The next entry with the same hash, or 0. */
  #nexts = new Uint32Array(64);
  /** By entry: how many there are from it on. */
  #counts = new Uint32Array(64);
  /** Four more bytes of the pattern, and where they stand from the window. */
  #words = new Int32Array(64);
  #distances = new Int32Array(64);
  readonly #values: (T | undefined)[] = [undefined];
  #filter = new Uint32Array(fewestBits / 32);
  #filterShift = 32 - Math.log2(fewestBits);

  get isEmpty(): boolean {
    return this.#distinct === 0;
  }

  /** Whether there may be a window with this hash. */
  mayHold(hash: number): boolean {
    const bit = hash >>> this.#filterShift;
    return (this.#filter[bit >>> 5]! & (1 << (bit & 31))) !== 0;
  }

  /** How many windows there are with this hash. */
  count(hash: number): number {
    return this.#counts[this.#slots[this.#slotOf(hash)]!]!;
  }

  /**
   * @param word four more bytes of the pattern, as `wordAt` reads them
   * @param distance where they stand from the window
   */
  add(hash: number, word: number, distance: number, value: T): void {
    const entry = this.#values.push(value) - 1;
    if (entry === this.#hashes.length) this.#makeRoom();
    this.#hashes[entry] = hash;
    this.#words[entry] = word;
    this.#distances[entry] = distance;
    const slot = this.#slotOf(hash);
    const first = this.#slots[slot]!;
    this.#nexts[entry] = first;
    this.#counts[entry] = this.#counts[first]! + 1;
    this.#slots[slot] = entry;
    if (first !== 0) return;
    this.#distinct++;
    if (this.#distinct * 2 > this.#slots.length) this.#growSlots();
    if (this.#distinct * bitsPerWindow > this.#filter.length * 32) this.#growFilter();
    else this.#setBit(hash);
  }

  /**
   * The values of the windows with this hash whose four more bytes stand in the text as well.
   *
   * @param at of the window
   * @param visit says whether to look no further
   * @returns what it said last
   */
  visit(bytes: Uint8Array, at: number, hash: number, visit: (value: T) => boolean): boolean {
    for (let entry = this.#slots[this.#slotOf(hash)]!; entry !== 0; entry = this.#nexts[entry]!) {
      if (wordAt(bytes, at + this.#distances[entry]!) !== this.#words[entry]!) continue;
      if (visit(this.#values[entry]!)) return true;
    }
    return false;
  }

  /** Where the entries with this hash begin, or would begin. */
  #slotOf(hash: number): number {
    const last = this.#slots.length - 1;
    for (let slot = hash >>> this.#slotShift; ; slot = (slot + 1) & last) {
      const entry = this.#slots[slot]!;
      if (entry === 0 || this.#hashes[entry] === hash) return slot;
    }
  }

  #makeRoom(): void {
    const room = this.#hashes.length * 2;
    const longer = <A extends Int32Array | Uint32Array>(next: A, old: A): A => {
      next.set(old);
      return next;
    };
    this.#hashes = longer(new Int32Array(room), this.#hashes);
    this.#nexts = longer(new Uint32Array(room), this.#nexts);
    this.#counts = longer(new Uint32Array(room), this.#counts);
    this.#words = longer(new Int32Array(room), this.#words);
    this.#distances = longer(new Int32Array(room), this.#distances);
  }

  #growSlots(): void {
    const firsts = this.#slots.filter((entry) => entry !== 0);
    this.#slots = new Uint32Array(this.#slots.length * 2);
    this.#slotShift--;
    for (const entry of firsts) this.#slots[this.#slotOf(this.#hashes[entry]!)] = entry;
  }

  #growFilter(): void {
    this.#filter = new Uint32Array(this.#filter.length * 2);
    this.#filterShift--;
    for (let entry = 1; entry < this.#values.length; entry++) this.#setBit(this.#hashes[entry]!);
  }

  #setBit(hash: number): void {
    const bit = hash >>> this.#filterShift;
    this.#filter[bit >>> 5]! |= 1 << (bit & 31);
  }
}

/** Four bytes in either case of their letters; what is not there counts as zero. */
export function wordAt(bytes: Uint8Array, at: number): number {
  const word =
    (bytes[at] ?? 0) |
    ((bytes[at + 1] ?? 0) << 8) |
    ((bytes[at + 2] ?? 0) << 16) |
    ((bytes[at + 3] ?? 0) << 24);
  return word | 0x20202020;
}
