import type { Span } from '../../finding.ts';
import type { JsonString } from './json-node.ts';

/** What a string looks like in a JSON text, between its quotes. */
export function escaped(value: string): string {
  return JSON.stringify(value).slice(1, -1);
}

/** A string as it is written in a JSON text: tells where in the text what stands at a place of its value. */
export class WrittenString {
  readonly #text: string;
  readonly #node: JsonString;
  /** By position in the value; undefined where nothing is escaped. */
  #starts: Int32Array | undefined;

  constructor(text: string, node: JsonString) {
    this.#text = text;
    this.#node = node;
    if (node.end - node.start - 2 !== node.value.length) this.#starts = this.#readStarts();
  }

  /** Whether any of it is escaped. */
  get hasEscapes(): boolean {
    return this.#starts !== undefined;
  }

  spanOf({ start, end }: Span): Span {
    return { start: this.#positionOf(start), end: this.#positionOf(end) };
  }

  /** The part of the value that a span of the text touches, which lies between the string's quotes. */
  valueSpanOf({ start, end }: Span): Span {
    const first = this.#firstFrom(start);
    const cutsIn = this.#positionOf(first) > start;
    return { start: cutsIn ? first - 1 : first, end: this.#firstFrom(end) };
  }

  #positionOf(position: number): number {
    return this.#starts?.[position] ?? this.#node.start + 1 + position;
  }

  /** The first position of the value that stands at or behind one of the text. */
  #firstFrom(position: number): number {
    const starts = this.#starts;
    if (!starts) return position - this.#node.start - 1;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #readStarts(): Int32Array {
    const { start, value } = this.#node;
    const starts = new Int32Array(value.length + 1);
    let at = start + 1;
    for (let position = 0; position < value.length; position++) {
      starts[position] = at;
      if (this.#text[at] !== '\\') at += 1;
      else at += this.#text[at + 1] === 'u' ? 6 : 2;
    }
    starts[value.length] = at;
    return starts;
  }
}
