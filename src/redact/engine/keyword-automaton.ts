/** Characters that differ: 0 is every one that no keyword holds. */
const otherClass = 0;

/**
 * Finds many keywords in one pass, ASCII letters in any case (Aho and Corasick, 1975). A complete automaton over typed
 * arrays: one table look-up a character, whatever the number of keywords.
 */
export class KeywordAutomaton {
  readonly #classOf: Uint8Array;
  readonly #classes: number;
  /** By state * classes + class: the next state, times `classes`. */
  readonly #next: Int32Array;
  /** By state: where its keywords start in `#outputs`; one more entry than states. */
  readonly #outputStart: Int32Array;
  readonly #outputs: Int32Array;
  readonly #lengths: Int32Array;

  /** @param keywords in lower case, ASCII only; reported by their index */
  constructor(keywords: readonly string[]) {
    this.#lengths = Int32Array.from(keywords, (keyword) => keyword.length);
    const characters = [...new Set(keywords.join(''))].sort();
    this.#classes = characters.length + 1;
    this.#classOf = new Uint8Array(128).fill(otherClass);
    characters.forEach((character, index) => {
      this.#classOf[character.charCodeAt(0)] = index + 1;
      this.#classOf[character.toUpperCase().charCodeAt(0)] = index + 1;
    });
    const states = 1 + keywords.reduce((total, keyword) => total + keyword.length, 0);
    const children = new Int32Array(states * this.#classes);
    const own: number[][] = [[]];
    keywords.forEach((keyword, index) => {
      own[this.#insert(children, own, keyword)]!.push(index);
    });
    this.#next = children.subarray(0, own.length * this.#classes);
    const outputs = this.#link(own);
    this.#outputStart = new Int32Array(own.length + 1);
    outputs.forEach((found, state) => {
      this.#outputStart[state + 1] = this.#outputStart[state]! + found.length;
    });
    this.#outputs = Int32Array.from(outputs.flat());
  }

  /** @param visit gets a keyword's index and the position after it, in the order of these positions */
  search(text: string, visit: (keyword: number, end: number) => void): void {
    const classOf = this.#classOf;
    const next = this.#next;
    const classes = this.#classes;
    const outputStart = this.#outputStart;
    let row = 0;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      row = next[row + (code < 128 ? classOf[code]! : otherClass)]!;
      const state = row / classes;
      const last = outputStart[state + 1]!;
      for (let output = outputStart[state]!; output < last; output++)
        visit(this.#outputs[output]!, index + 1);
    }
  }

  /** @returns how long a keyword is, in characters */
  lengthOf(keyword: number): number {
    return this.#lengths[keyword]!;
  }

  #insert(children: Int32Array, own: number[][], keyword: string): number {
    let state = 0;
    for (const character of keyword) {
      const slot = state * this.#classes + this.#classOf[character.charCodeAt(0)]!;
      if (children[slot] === 0) {
        children[slot] = own.length;
        own.push([]);
      }
      state = children[slot]!;
    }
    return state;
  }

  /** Turns the trie into the automaton, breadth first; @returns by state all keywords that end there. */
  #link(own: readonly number[][]): number[][] {
    const fail = new Int32Array(own.length);
    const outputs = own.map((found) => [...found]);
    const queue = [0];
    for (let head = 0; head < queue.length; head++) {
      const state = queue[head]!;
      for (let symbol = 0; symbol < this.#classes; symbol++) {
        const slot = state * this.#classes + symbol;
        const child = this.#next[slot]!;
        const viaFail = state === 0 ? 0 : this.#next[fail[state]! * this.#classes + symbol]! / this.#classes;
        if (child === 0) {
          this.#next[slot] = viaFail * this.#classes;
          continue;
        }
        fail[child] = viaFail;
        outputs[child]!.push(...outputs[viaFail]!);
        queue.push(child);
        this.#next[slot] = child * this.#classes;
      }
    }
    return outputs;
  }
}
