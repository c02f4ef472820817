import { TextWords, type TriggerWords, type WordPlaces } from './engine/trigger-words.ts';

const noMatches: readonly RegExpExecArray[] = [];

/** A text under scan, with what several detectors want to know of it worked out once. */
export class ScannedText {
  readonly text: string;
  /** Relative to the repository, with `/`; undefined for a text without a file, as on standard input. */
  readonly path: string | undefined;
  readonly #words: TextWords;
  #lower: string | undefined;
  #isAscii: boolean | undefined;
  #lineStarts: number[] | undefined;

  constructor(text: string, path?: string) {
    this.text = text;
    this.path = path;
    this.#words = new TextWords(text);
  }

  /** The text in lower case; positions are those of `text`. */
  get lower(): string {
    this.#lower ??= toLowerInPlace(this.text);
    return this.#lower;
  }

  /** Whether all of it is ASCII. */
  get isAscii(): boolean {
    this.#isAscii ??= Buffer.byteLength(this.text) === this.text.length;
    return this.#isAscii;
  }

  /** Where the words of a set stand. */
  placesOf(words: TriggerWords): WordPlaces {
    return this.#words.of(words);
  }

  /**
   * What a pattern matches where words of a set stand: as a search of the whole text would find it, if every match begins
   * with one of the words.
   *
   * @param pattern sticky
   */
  matchesAt(words: TriggerWords, pattern: RegExp): readonly RegExpExecArray[] {
    const { words: indices, ends } = this.placesOf(words);
    if (indices.length === 0) return noMatches;
    const found: RegExpExecArray[] = [];
    let done = 0;
    for (let place = 0; place < indices.length; place++) {
      const start = ends[place]! - words.words[indices[place]!]!.length;
      if (start < done) continue;
      pattern.lastIndex = start;
      const match = pattern.exec(this.text);
      if (!match) continue;
      found.push(match);
      done = pattern.lastIndex;
    }
    return found;
  }

  /** @returns the line of a position, from 0 */
  lineAt(position: number): number {
    const starts = this.#starts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  lineStart(line: number): number {
    return this.#starts()[line] ?? this.text.length;
  }

  /** The line that a position is in, without its line end. */
  lineTextAt(position: number): string {
    const line = this.lineAt(position);
    const end = this.text.indexOf('\n', position);
    return this.text.slice(this.lineStart(line), end < 0 ? undefined : end).replace(/\r$/, '');
  }

  #starts(): number[] {
    if (this.#lineStarts) return this.#lineStarts;
    const starts = [0];
    for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#lineStarts = starts;
    return starts;
  }
}

function toLowerInPlace(text: string): string {
  const lower = text.toLowerCase();
  // One character grows: U+0130, the dotted capital I, becomes two (SpecialCasing.txt of Unicode). None shrinks.
  return lower.length === text.length ? lower : text.replace(/\u0130/g, 'i').toLowerCase();
}
