/** Characters that differ: 0 is every one that no keyword holds. */
const otherClass = 0;

/** The keywords as a tree, state 0 its root: arrays of numbers, since there are tens of thousands of states. */
class Trie {
  states = 1;
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  /** By state: the class of the character that leads to it. */
  readonly symbol: Uint8Array;
  /** By state: the keywords that end there. */
  readonly ends: (number[] | undefined)[] = [undefined];

  constructor(mostStates: number) {
    this.firstChild = new Int32Array(mostStates);
    this.nextSibling = new Int32Array(mostStates);
    this.symbol = new Uint8Array(mostStates);
  }

  /** @returns 0 for none */
  child(state: number, symbol: number): number {
    let child = this.firstChild[state]!;
    while (child !== 0 && this.symbol[child] !== symbol) child = this.nextSibling[child]!;
    return child;
  }

  addChild(state: number, symbol: number): number {
    const child = this.states++;
    this.symbol[child] = symbol;
    this.nextSibling[child] = this.firstChild[state]!;
    this.firstChild[state] = child;
    this.ends.push(undefined);
    return child;
  }
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
    const { queue, fail } = link(trie);
    const order = endsLast(trie.ends);
    const { states } = trie;
    const size = states << this.#shift;
    this.#next = states <= 0x1_0000 ? new Uint16Array(size) : new Int32Array(size);
    for (const state of queue) {
      const row = order[state]! << this.#shift;
      const failRow = order[fail[state]!]! << this.#shift;
      if (state !== 0) this.#next.copyWithin(row, failRow, failRow + (1 << this.#shift));
      for (let child = trie.firstChild[state]!; child !== 0; child = trie.nextSibling[child]!) {
        this.#next[row | trie.symbol[child]!] = order[child]!;
      }
    }
    const ends = trie.ends.filter((found) => found !== undefined);
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
    const trie = new Trie(1 + keywords.reduce((total, keyword) => total + keyword.length, 0));
    keywords.forEach((keyword, index) => {
      let state = 0;
      for (let at = 0; at < keyword.length; at++) {
        const symbol = this.#classOf[keyword.charCodeAt(at)]!;
        state = trie.child(state, symbol) || trie.addChild(state, symbol);
      }
      trie.ends[state] = [...(trie.ends[state] ?? []), index];
    });
    return trie;
  }
}

/**
 * Finds for every state the longest other state that its text ends with: the automaton goes on from there where a state
 * has no child of its own. Adds to the ends of a state those of the other one.
 *
 * @returns the states, breadth first, and by state the other one
 */
function link(trie: Trie): { readonly queue: readonly number[]; readonly fail: Int32Array } {
  const fail = new Int32Array(trie.states);
  const queue = [0];
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head]!;
    for (let child = trie.firstChild[state]!; child !== 0; child = trie.nextSibling[child]!) {
      queue.push(child);
      if (state === 0) continue;
      const symbol = trie.symbol[child]!;
      let other = fail[state]!;
      while (other !== 0 && trie.child(other, symbol) === 0) other = fail[other]!;
      fail[child] = trie.child(other, symbol);
      const inherited = trie.ends[fail[child]!];
      if (inherited) trie.ends[child] = [...(trie.ends[child] ?? []), ...inherited];
    }
  }
  return { queue, fail };
}

/** @returns by state its new number: those without ends keep their order and come first, so 0 stays 0 */
function endsLast(ends: readonly (readonly number[] | undefined)[]): Int32Array {
  const order = new Int32Array(ends.length);
  let number = 0;
  for (const withEnds of [false, true]) {
    for (let state = 0; state < ends.length; state++) {
      if ((ends[state] !== undefined) === withEnds) order[state] = number++;
    }
  }
  return order;
}
