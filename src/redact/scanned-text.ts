/** A text under scan, with what several detectors want to know of it worked out once. */
export class ScannedText {
  readonly text: string;
  /** Relative to the repository, with `/`; undefined for a text without a file, as on standard input. */
  readonly path: string | undefined;
  #lower: string | undefined;
  #lineStarts: number[] | undefined;

  constructor(text: string, path?: string) {
    this.text = text;
    this.path = path;
  }

  /** The text in lower case; positions are those of `text`. */
  get lower(): string {
    this.#lower ??= toLowerInPlace(this.text);
    return this.#lower;
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
