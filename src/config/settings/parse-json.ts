import { SettingsProblem } from './settings-problem.ts';

/** A JSON value that knows the line it begins on. */
export type JsonNode =
  | { readonly kind: 'object'; readonly line: number; readonly members: ReadonlyMap<string, JsonMember> }
  | { readonly kind: 'array'; readonly line: number; readonly items: readonly JsonNode[] }
  | {
      readonly kind: 'scalar';
      readonly line: number;
      readonly value: string | number | boolean | null;
    };

export interface JsonMember {
  /** Of its key. */
  readonly line: number;
  readonly value: JsonNode;
}

/**
 * Reads a JSON text (RFC 8259) and keeps the lines of what stands in it. A key that comes twice in an object is an error:
 * readers differ in which of the two they take.
 *
 * @throws SettingsProblem which quotes nothing of the text
 */
export function parseJson(text: string): JsonNode {
  const reader = new JsonReader(text.replace(/^\uFEFF/, ''));
  const value = reader.value(0);
  reader.end();
  return value;
}

const deepest = 32;
const space = /[ \t\r\n]*/y;
const string = /"(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /true|false|null/y;

class JsonReader {
  readonly #text: string;
  #at = 0;
  #line = 1;

  constructor(text: string) {
    this.#text = text;
    this.#skipSpace();
  }

  value(depth: number): JsonNode {
    if (depth > deepest) throw this.#problem('it is nested too deeply');
    if (this.#take('{')) return this.#object(depth);
    if (this.#take('[')) return this.#array(depth);
    const line = this.#line;
    const scalar = this.#match(string) ?? this.#match(number) ?? this.#match(word);
    if (scalar === undefined) throw this.#problem('a value is expected here');
    return { kind: 'scalar', line, value: JSON.parse(scalar) };
  }

  end(): void {
    if (this.#at < this.#text.length) throw this.#problem('the text goes on after its end');
  }

  #object(depth: number): JsonNode {
    const line = this.#line;
    const members = new Map<string, JsonMember>();
    if (this.#take('}')) return { kind: 'object', line, members };
    do {
      const keyLine = this.#line;
      const quoted = this.#match(string);
      if (quoted === undefined) throw this.#problem('a key in double quotes is expected here');
      const key = JSON.parse(quoted) as string;
      if (members.has(key)) throw this.#problem('the same key stands there twice', keyLine);
      if (!this.#take(':')) throw this.#problem('a colon is expected here');
      members.set(key, { line: keyLine, value: this.value(depth + 1) });
    } while (this.#take(','));
    if (!this.#take('}')) throw this.#problem('a comma or } is expected here');
    return { kind: 'object', line, members };
  }

  #array(depth: number): JsonNode {
    const line = this.#line;
    const items: JsonNode[] = [];
    if (this.#take(']')) return { kind: 'array', line, items };
    do items.push(this.value(depth + 1));
    while (this.#take(','));
    if (!this.#take(']')) throw this.#problem('a comma or ] is expected here');
    return { kind: 'array', line, items };
  }

  #take(character: string): boolean {
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    this.#skipSpace();
    return true;
  }

  /** What a sticky pattern fits here; the space after it is skipped. */
  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const [found] = pattern.exec(this.#text) ?? [];
    if (found === undefined) return undefined;
    this.#at += found.length;
    this.#skipSpace();
    return found;
  }

  #skipSpace(): void {
    space.lastIndex = this.#at;
    const [skipped = ''] = space.exec(this.#text) ?? [];
    for (const character of skipped) if (character === '\n') this.#line++;
    this.#at += skipped.length;
  }

  #problem(what: string, line = this.#line): SettingsProblem {
    const rest = this.#text.slice(this.#at, this.#at + 2);
    const remedy = /^\/[/*]/.test(rest) ? 'Take the comment out: JSON has none.' : undefined;
    return new SettingsProblem(line, `it is not JSON: ${what}`, remedy);
  }
}
