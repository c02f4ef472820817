import { endOfLine } from '../lexical/value-at.ts';
import type { NamedValue } from '../named-value.ts';
import { flowValues } from './flow-values.ts';
import { type Mapping, ValueCollector } from './mapping.ts';
import { scalarAt } from './scalar-at.ts';

interface Level {
  /** The column that its keys start at. */
  readonly column: number;
  readonly mapping: Mapping;
  /** The key read last: what deeper lines belong to. */
  key: string;
}

const deepest = 100;

const key =
  /(?:"([^"\n]{1,200})"|'([^'\n]{1,200})'|([^\s#&*!|>%@`{}[\],"'?:-][^\n#]{0,200}?))[ \t]{0,20}:(?=[ \t\r\n]|$)[ \t]{0,200}/y;
const property = /(?:&[\w-]{1,80}|!{1,2}[\w./:-]{0,80})[ \t]{1,20}/y;
const blockScalar = /[|>][+-]?\d?[+-]?[ \t]*(?:#[^\n]*)?(?:\r?\n|$)/y;
const environment = /["']?([A-Za-z_][\w.-]{0,100})=/y;

/** Values of block style, by the columns that keys start at; flow style inside it; one line after the other. */
export function blockValues(text: string): NamedValue[] {
  return new Blocks(text).read();
}

class Blocks {
  readonly #text: string;
  readonly #out: ValueCollector;
  #levels: Level[] = [];
  #root: string[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#out = new ValueCollector(text);
  }

  read(): NamedValue[] {
    const text = this.#text;
    this.#startDocument(0);
    for (let at = 0; at < text.length; ) {
      const newline = text.indexOf('\n', at);
      const next = newline < 0 ? text.length : newline + 1;
      at = Math.max(next, this.#line(at, newline < 0 ? text.length : newline));
    }
    return this.#out.found;
  }

  /** Everything in a Kubernetes Secret is one, whatever its name. */
  #startDocument(at: number): void {
    const end = this.#text.indexOf('\n---', at);
    const isSecret = /^kind:[ \t]{1,20}["']?Secret["']?[ \t]*\r?$/m.test(
      this.#text.slice(at, end < 0 ? undefined : end),
    );
    this.#levels = [];
    this.#root = isSecret ? ['Secret'] : [];
  }

  /** @returns where to go on where that is beyond the line */
  #line(start: number, end: number): number {
    const text = this.#text;
    let at = start;
    while (text[at] === ' ' || text[at] === '\t') at++;
    if (at >= end || text[at] === '#' || text[at] === '\r') return 0;
    if (text.startsWith('---', start)) {
      this.#startDocument(end);
      return 0;
    }
    let isItem = false;
    while (text[at] === '-' && /[ \t]/.test(text[at + 1] ?? '\n')) {
      this.#leave(at - start);
      isItem = true;
      at++;
      while (text[at] === ' ' || text[at] === '\t') at++;
    }
    key.lastIndex = at;
    const match = key.exec(text);
    if (match) return this.#entry(match[1] ?? match[2] ?? match[3]!, at - start, key.lastIndex);
    return isItem ? this.#item(at) : 0;
  }

  #entry(name: string, column: number, valueAt: number): number {
    this.#leave(column);
    let level = this.#levels.at(-1);
    if (!level || level.column < column) {
      if (this.#levels.length >= deepest) return 0;
      level = { column, mapping: { path: this.#path() }, key: name };
      this.#levels.push(level);
    }
    level.key = name;
    return this.#value(level.mapping, name, valueAt, column);
  }

  /** A plain item of a list: `- KEY=value`, or a value of the list's name. */
  #item(at: number): number {
    const path = this.#path();
    environment.lastIndex = at;
    const match = environment.exec(this.#text);
    if (!match) return this.#value({ path }, '', at, 0);
    const quote = /["']/.test(this.#text[at]!) ? this.#text[at] : undefined;
    const from = environment.lastIndex;
    const value = scalarAt(this.#text, from, true);
    const end =
      quote !== undefined && this.#text[value.end - 1] === quote && !value.quoted ? value.end - 1 : value.end;
    this.#out.put({ path }, match[1]!, { ...value, end, tie: 'assignment' });
    return 0;
  }

  #value(mapping: Mapping, name: string, from: number, column: number): number {
    let at = from;
    property.lastIndex = at;
    while (property.test(this.#text)) at = property.lastIndex;
    const first = this.#text[at] ?? '\n';
    if (/[\r\n#*]/.test(first)) return 0;
    if ((first === '{' && this.#text[at + 1] !== '{') || first === '[') {
      return flowValues(this.#text, at, name === '' ? mapping.path : [...mapping.path, name], this.#out);
    }
    blockScalar.lastIndex = at;
    if (blockScalar.test(this.#text)) return this.#block(mapping, name, blockScalar.lastIndex, column);
    const value = scalarAt(this.#text, at, true);
    this.#out.put(mapping, name, value);
    return value.quoted ? value.after : 0;
  }

  /** Lines deeper than their key; one value where they are few. */
  #block(mapping: Mapping, name: string, from: number, column: number): number {
    const text = this.#text;
    let at = from;
    let start = -1;
    let end = -1;
    while (at < text.length) {
      const line = endOfLine(text, at);
      const indent = /\S|$/.exec(text.slice(at, line))!.index;
      const isBlank = at + indent >= line;
      if (!isBlank && indent <= column) break;
      if (!isBlank) {
        if (start < 0) start = at + indent;
        end = line;
      }
      const newline = text.indexOf('\n', line);
      at = newline < 0 ? text.length : newline + 1;
    }
    if (start >= 0 && end - start <= 8192) this.#out.put(mapping, name, { start, end, quoted: true });
    return at;
  }

  /** Leaves the levels deeper than a column: a list may start at its key's column. */
  #leave(column: number): void {
    while ((this.#levels.at(-1)?.column ?? -1) > column) this.#levels.pop();
  }

  #path(): string[] {
    const level = this.#levels.at(-1);
    return level ? [...level.mapping.path, level.key].slice(-8) : [...this.#root];
  }
}
