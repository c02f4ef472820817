import type { NamedValue } from '../named-value.ts';
import { ValueCollector } from './mapping.ts';

const piece =
  /\s+|#[^\n]*|\/\/[^\n]*|\/\*[^*]{0,4000}\*\/|<<[-~]?([A-Za-z_]\w{0,60})[ \t]*\r?\n|"[^"\\\n]*(?:\\[^\n][^"\\\n]*)*"?|[{}[\](),]|[=:]|[^\s{}[\](),=:"#]+|./gy;
const deepest = 200;

/** Values of `key = "…"` in blocks that types and labels name; only text is a value, the rest are expressions. */
export function blocksInBraces(text: string): NamedValue[] {
  return new Reader(text).read();
}

class Reader {
  readonly #text: string;
  readonly #out: ValueCollector;
  /** By open bracket: how many names it added to the path. */
  readonly #opened: number[] = [];
  readonly #path: string[] = [];
  /** Words and labels since the last value: the key, or the names of a block. */
  #words: string[] = [];
  #assigns = false;

  constructor(text: string) {
    this.#text = text;
    this.#out = new ValueCollector(text);
  }

  read(): NamedValue[] {
    piece.lastIndex = 0;
    for (let match = piece.exec(this.#text); match; match = piece.exec(this.#text)) {
      const [token, heredoc] = match;
      if (heredoc !== undefined) piece.lastIndex = this.#heredoc(heredoc, piece.lastIndex);
      else if (/^(?:\s|#|\/\/|\/\*)/.test(token)) this.#space(token);
      else this.#token(token, match.index);
    }
    return this.#out.found;
  }

  #space(token: string): void {
    if (token.includes('\n') && !this.#assigns) this.#words = [];
  }

  #token(token: string, at: number): void {
    if (token === '{' || token === '[' || token === '(') this.#open();
    else if (token === '}' || token === ']' || token === ')') this.#close();
    else if (token === '=' || token === ':') this.#assigns = true;
    else if (token === ',') this.#reset();
    else if (token.startsWith('"')) this.#quoted(token, at);
    else if (this.#assigns) this.#reset();
    else this.#words.push(token);
  }

  #quoted(token: string, at: number): void {
    const end = at + token.length - (token.length > 1 && token.endsWith('"') ? 1 : 0);
    if (this.#assigns || this.#words.length === 0) {
      const isKey =
        !this.#assigns && /^[ \t]{0,8}[:=]/.test(this.#text.slice(at + token.length, at + token.length + 10));
      if (isKey) this.#words = [token.slice(1, -1)];
      else this.#put(at + 1, end);
    } else this.#words.push(token.slice(1, -1));
  }

  #put(start: number, end: number): void {
    const mapping = { path: this.#path.slice(-6) };
    const key = this.#words.at(-1) ?? '';
    const isDefault = key === 'default' && this.#path[0] === 'variable';
    this.#out.put(mapping, isDefault ? '' : key, { start, end, quoted: true, tie: 'assignment' });
    if (this.#assigns) this.#reset();
  }

  #heredoc(label: string, from: number): number {
    const rest = this.#text.slice(from);
    const end = new RegExp(`^[ \\t]*${label}[ \\t]*\\r?$`, 'm').exec(rest);
    const to = from + (end ? end.index : rest.length);
    let last = to;
    while (last > from && /\s/.test(this.#text[last - 1]!)) last--;
    let first = from;
    while (first < last && /\s/.test(this.#text[first]!)) first++;
    if (last - first <= 8192) this.#put(first, last);
    return end ? to + end[0].length : to;
  }

  #open(): void {
    if (this.#opened.length < deepest) {
      this.#opened.push(this.#words.length);
      this.#path.push(...this.#words);
    }
    this.#reset();
  }

  #close(): void {
    const added = this.#opened.pop() ?? 0;
    this.#path.length -= added;
    this.#reset();
  }

  #reset(): void {
    this.#words = [];
    this.#assigns = false;
  }
}
