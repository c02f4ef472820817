/** Characters that differ: 0 is every one that no keyword holds. */
const otherClass = 0;

/** A trie under construction: by state * stride + class the child, 0 for none. */
interface Trie {
  readonly children: Int32Array;
  /** By state: the keywords that end there. */
  readonly ends: number[][];
}

/**
 * Finds many keywords in one pass, ASCII letters in any case (Aho and Corasick, 1975). A complete automaton over typed
 * arrays: one table look-up a character, whatever the number of keywords.
 */
export class KeywordAutomaton {
  /** By code unit. */
  readonly #classOf: Uint8Array;
  /** The table holds 2 ** shift entries a state. */
  readonly #shift: number;
  /** By state << shift | class: the next state. */
  readonly #next: Uint16Array | Int32Array;
  /** States in which keywords end are numbered from here, so that one comparison tells them. */
  readonly #firstEnd: number;
  /** By state - firstEnd. */
  readonly #ends: readonly Int32Array[];
  readonly #lengths: Int32Array;

  /** @param keywords in lower case, ASCII only; reported by their index */
  constructor(keywords: readonly string[]) {
    this.#lengths = Int32Array.from(keywords, (keyword) => keyword.length);
    const characters = [...new Set(keywords.join(''))].sort();
    // One entry for every code unit there is: the loop over a text then needs no test for what is beyond ASCII.
    this.#classOf = new Uint8Array(0x1_0000).fill(otherClass);
    characters.forEach((character, index) => {
      this.#classOf[character.charCodeAt(0)] = index + 1;
      this.#classOf[character.toUpperCase().charCodeAt(0)] = index + 1;
    });
    this.#shift = Math.ceil(Math.log2(characters.length + 1));
    const trie = this.#insertAll(keywords);
    this.#link(trie);
    const order = endsLast(trie.ends);
    const states = trie.ends.length;
    this.#next =
      states <= 0x1_0000 ? new Uint16Array(states << this.#shift) : new Int32Array(states << this.#shift);
    order.forEach((renumbered, state) => {
      for (let symbol = 0; symbol < 1 << this.#shift; symbol++) {
        this.#next[(renumbered << this.#shift) | symbol] =
          order[trie.children[(state << this.#shift) | symbol]!]!;
      }
    });
    const ends = trie.ends.filter((found) => found.length > 0);
    this.#firstEnd = states - ends.length;
    this.#ends = ends.map((found) => Int32Array.from(found));
  }

  /**
   * @param visit gets a keyword's index and the position after it, in the order of these positions
   */
  search(text: string, visit: (keyword: number, end: number) => void): void {
    const classOf = this.#classOf;
    const next = this.#next;
    const shift = this.#shift;
    const firstEnd = this.#firstEnd;
    const length = text.length;
    let state = 0;
    for (let index = 0; index < length; index++) {
      state = next[(state << shift) | classOf[text.charCodeAt(index)]!]!;
      if (state < firstEnd) continue;
      const ends = this.#ends[state - firstEnd]!;
      for (let found = 0; found < ends.length; found++) visit(ends[found]!, index + 1);
    }
  }

  /** @returns how long a keyword is, in characters */
  lengthOf(keyword: number): number {
    return this.#lengths[keyword]!;
  }

  #insertAll(keywords: readonly string[]): Trie {
    const most = 1 + keywords.reduce((total, keyword) => total + keyword.length, 0);
    const children = new Int32Array(most << this.#shift);
    const ends: number[][] = [[]];
    keywords.forEach((keyword, index) => {
      let state = 0;
      for (let at = 0; at < keyword.length; at++) {
        const slot = (state << this.#shift) | this.#classOf[keyword.charCodeAt(at)]!;
        if (children[slot] === 0) {
          children[slot] = ends.length;
          ends.push([]);
        }
        state = children[slot]!;
      }
      ends[state]!.push(index);
    });
    return { children: children.subarray(0, ends.length << this.#shift), ends };
  }

  /** Turns the trie into the automaton, breadth first. */
  #link({ children, ends }: Trie): void {
    const fail = new Int32Array(ends.length);
    const queue = [0];
    for (let head = 0; head < queue.length; head++) {
      const state = queue[head]!;
      for (let symbol = 0; symbol < 1 << this.#shift; symbol++) {
        const slot = (state << this.#shift) | symbol;
        const child = children[slot]!;
        const viaFail = state === 0 ? 0 : children[(fail[state]! << this.#shift) | symbol]!;
        if (child === 0) {
          children[slot] = viaFail;
          continue;
        }
        fail[child] = viaFail;
        ends[child]!.push(...ends[viaFail]!);
        queue.push(child);
      }
    }
  }
}

/** @returns by state its new number: those without ends keep their order and come first, so 0 stays 0 */
function endsLast(ends: readonly (readonly number[])[]): Int32Array {
  const order = new Int32Array(ends.length);
  let number = 0;
  for (const withEnds of [false, true]) {
    ends.forEach((found, state) => {
      if (found.length > 0 === withEnds) order[state] = number++;
    });
  }
  return order;
}
