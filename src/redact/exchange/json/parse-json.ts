import type {
  JsonArray,
  JsonLiteral,
  JsonMember,
  JsonNode,
  JsonNumber,
  JsonObject,
  JsonString,
} from './json-node.ts';

/** Deeper texts are taken for none: no request has that many levels, and no stack more than some thousands. */
const deepest = 512;

/** @returns undefined for what is no JSON text (RFC 8259) */
export function parseJson(text: string): JsonNode | undefined {
  return new Parser(text).document();
}

/** Whether a text may be JSON that holds strings: a cheap look before it is parsed. */
export function looksLikeJson(text: string): boolean {
  return /^\s*(?:\{\s*["}]|\[\s*["{[\]\d-])/.test(text) && /[}\]]\s*$/.test(text.slice(-64));
}

const space = /[ \t\n\r]*/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const literal = /true|false|null/y;
/** What a string cannot go over without a look. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them in strings
const special = /["\\\u0000-\u001f]/g;

class Parser {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): JsonNode | undefined {
    const root = this.#value(0);
    this.#skipSpace();
    return this.#at === this.#text.length ? root : undefined;
  }

  #value(depth: number): JsonNode | undefined {
    this.#skipSpace();
    switch (this.#text[this.#at]) {
      case '{':
        return depth < deepest ? this.#object(depth) : undefined;
      case '[':
        return depth < deepest ? this.#array(depth) : undefined;
      case '"':
        return this.#string();
      default:
        return this.#number() ?? this.#literal();
    }
  }

  #object(depth: number): JsonObject | undefined {
    const start = this.#at++;
    const members: JsonMember[] = [];
    if (this.#take('}')) return { kind: 'object', start, end: this.#at, members };
    do {
      this.#skipSpace();
      const key = this.#text[this.#at] === '"' ? this.#string() : undefined;
      if (!key || !this.#take(':')) return undefined;
      const value = this.#value(depth + 1);
      if (!value) return undefined;
      members.push({ key, value });
    } while (this.#take(','));
    return this.#take('}') ? { kind: 'object', start, end: this.#at, members } : undefined;
  }

  #array(depth: number): JsonArray | undefined {
    const start = this.#at++;
    const items: JsonNode[] = [];
    if (this.#take(']')) return { kind: 'array', start, end: this.#at, items };
    do {
      const item = this.#value(depth + 1);
      if (!item) return undefined;
      items.push(item);
    } while (this.#take(','));
    return this.#take(']') ? { kind: 'array', start, end: this.#at, items } : undefined;
  }

  #string(): JsonString | undefined {
    const start = this.#at;
    let hasEscapes = false;
    special.lastIndex = start + 1;
    let stop = special.exec(this.#text);
    for (; stop?.[0] === '\\'; stop = special.exec(this.#text)) {
      hasEscapes = true;
      special.lastIndex += 1;
    }
    if (stop?.[0] !== '"') return undefined;
    this.#at = stop.index + 1;
    const value = hasEscapes
      ? decoded(this.#text.slice(start, this.#at))
      : this.#text.slice(start + 1, stop.index);
    return value === undefined ? undefined : { kind: 'string', start, end: this.#at, value };
  }

  #number(): JsonNumber | undefined {
    const start = this.#at;
    const digits = this.#match(number);
    return digits === undefined ? undefined : { kind: 'number', start, end: this.#at, value: Number(digits) };
  }

  #literal(): JsonLiteral | undefined {
    const start = this.#at;
    return this.#match(literal) === undefined ? undefined : { kind: 'literal', start, end: this.#at };
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (!match) return undefined;
    this.#at = pattern.lastIndex;
    return match[0];
  }

  #take(sign: string): boolean {
    this.#skipSpace();
    if (this.#text[this.#at] !== sign) return false;
    this.#at += 1;
    return true;
  }

  #skipSpace(): void {
    space.lastIndex = this.#at;
    space.test(this.#text);
    this.#at = space.lastIndex;
  }
}

function decoded(raw: string): string | undefined {
  try {
    return JSON.parse(raw) as string;
  } catch {
    return undefined;
  }
}
