import { KeywordAutomaton } from './keyword-automaton.ts';

/** Where words of a set stand in a text, in the order of their ends; both arrays have an entry a place. */
export interface WordPlaces {
  /** Indices of the words in their set. */
  readonly words: Int32Array;
  /** The positions after them. */
  readonly ends: Int32Array;
}

const nowhere: WordPlaces = { words: new Int32Array(0), ends: new Int32Array(0) };

/** The sets that are looked for together, by their numbers. */
const shared: TriggerWords[] = [];

/**
 * Words that tell a detector where to look, in any case. A module makes its set when it is loaded and asks a text for
 * their places: each text is searched once for the words of all sets.
 */
export class TriggerWords {
  readonly words: readonly string[];
  /** Its place among the sets that are looked for together; undefined for one that is looked for alone. */
  readonly number: number | undefined;
  #search: WordSearch | undefined;

  /** @param words in lower case, ASCII only */
  constructor(words: readonly string[], { alone = false } = {}) {
    this.words = words;
    this.number = alone ? undefined : shared.push(this) - 1;
  }

  searchAlone(text: string): WordPlaces {
    this.#search ??= new WordSearch([this]);
    return this.#search.search(text)[0]!;
  }
}

/** The places of trigger words in one text, found when first asked for. */
export class TextWords {
  readonly #text: string;
  #places: readonly WordPlaces[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  of(set: TriggerWords): WordPlaces {
    const { number } = set;
    if (number === undefined) return set.searchAlone(this.#text);
    // A set may be younger than the search.
    if (this.#places === undefined || number >= this.#places.length) {
      if (search?.sets !== shared.length) search = new WordSearch(shared);
      this.#places = search.search(this.#text);
    }
    return this.#places[number]!;
  }
}

/** Finds the words of several sets in one pass. */
class WordSearch {
  readonly sets: number;
  readonly #automaton: KeywordAutomaton;
  /** By keyword of the automaton: its set, and its index there. */
  readonly #setOf: Int32Array;
  readonly #wordOf: Int32Array;
  /** What the pass finds, before it is sorted by sets: keywords and the positions after them. */
  #keywords = new Int32Array(1024);
  #ends = new Int32Array(1024);
  #count = 0;

  constructor(sets: readonly TriggerWords[]) {
    this.sets = sets.length;
    this.#automaton = new KeywordAutomaton(sets.flatMap(({ words }) => words));
    this.#setOf = Int32Array.from(sets.flatMap(({ words }, set) => words.map(() => set)));
    this.#wordOf = Int32Array.from(sets.flatMap(({ words }) => [...words.keys()]));
  }

  /** @returns by set */
  search(text: string): readonly WordPlaces[] {
    this.#count = 0;
    this.#automaton.search(text, this.#add);
    const found = new Array<WordPlaces>(this.sets).fill(nowhere);
    const count = this.#count;
    if (count === 0) return found;
    const places = new Int32Array(this.sets + 1);
    for (let index = 0; index < count; index++) places[this.#setOf[this.#keywords[index]!]! + 1]!++;
    const words = new Int32Array(count);
    const ends = new Int32Array(count);
    for (let set = 0; set < this.sets; set++) {
      const from = places[set]!;
      const to = from + places[set + 1]!;
      places[set + 1] = to;
      if (to > from) found[set] = { words: words.subarray(from, to), ends: ends.subarray(from, to) };
    }
    for (let index = 0; index < count; index++) {
      const keyword = this.#keywords[index]!;
      const place = places[this.#setOf[keyword]!]!++;
      words[place] = this.#wordOf[keyword]!;
      ends[place] = this.#ends[index]!;
    }
    return found;
  }

  readonly #add = (keyword: number, end: number): void => {
    if (this.#count === this.#ends.length) {
      this.#keywords = doubled(this.#keywords);
      this.#ends = doubled(this.#ends);
    }
    this.#keywords[this.#count] = keyword;
    this.#ends[this.#count] = end;
    this.#count++;
  };
}

let search: WordSearch | undefined;

function doubled(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
