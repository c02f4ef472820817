import type { Vault } from '../vault/vault.ts';
import type { RestoreOptions } from './restore-options.ts';
import { RestoreStream } from './restore-stream.ts';
import { type Restoration, restoreText } from './restore-text.ts';
import type { Unresolved } from './restorer.ts';

/** The sink is JSON's own. */
export type JsonRestoreOptions = Omit<RestoreOptions, 'sink'>;

/** Restores inside the decoded strings and the numbers of a JSON text, as a tool's arguments; valid JSON stays valid. */
export function restoreJsonText(json: string, vault: Vault, options: JsonRestoreOptions = {}): Restoration {
  const stream = new JsonRestoreStream(vault, options);
  const text = stream.push(json) + stream.flush();
  return { text, restored: stream.restored, unresolved: stream.unresolved };
}

/** Restores a number as it is written in a JSON text; it stays one. */
export function restoreJsonNumber(
  literal: string,
  vault: Vault,
  options: JsonRestoreOptions = {},
): Restoration {
  const [, sign, digits, exponent] = jsonNumber.exec(literal) ?? [];
  const restoration = restoreText(digits ?? '', vault, options);
  const text = `${sign}${restoration.text}${exponent}`;
  if (restoration.restored === 0 || !jsonNumber.test(text))
    return { text: literal, restored: 0, unresolved: [] };
  return { ...restoration, text };
}

const shortEscapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/** RFC 8259, section 6: the digits between sign and exponent, which alone are ever replaced. */
const jsonNumber = /^(-?)((?:0|[1-9]\d*)(?:\.\d+)?)((?:[eE][+-]?\d+)?)$/;

/** `restoreJsonText` for a JSON text that arrives in pieces, cut anywhere. */
export class JsonRestoreStream {
  restored = 0;
  readonly unresolved: Unresolved[] = [];
  readonly #vault: Vault;
  readonly #options: JsonRestoreOptions;
  /** Of the string that is being read; undefined outside of strings. */
  #string: RestoreStream | undefined;
  /** What was read of it and not looked at yet: pieces between escapes are restored together. */
  #decoded = '';
  /** An escape or a number that is not complete yet. */
  #partial = '';

  constructor(vault: Vault, options: JsonRestoreOptions = {}) {
    this.#vault = vault;
    this.#options = options;
  }

  /** @returns what can be passed on by now */
  push(chunk: string): string {
    let written = '';
    let at = 0;
    while (at < chunk.length) {
      const step = this.#string ? this.#inString(chunk, at, this.#string) : this.#outside(chunk, at);
      written += step.written;
      at = step.next;
    }
    return this.#string ? written + this.#restoreDecoded(this.#string) : written;
  }

  /** @returns what was held back; the text ends here */
  flush(): string {
    const rest = this.#string ? this.#close(this.#string) + this.#partial : this.#number();
    this.#partial = '';
    return rest;
  }

  #outside(chunk: string, at: number): { written: string; next: number } {
    const run = /[^"\d+\-.eE]*/y;
    run.lastIndex = at;
    const other = run.exec(chunk)![0];
    if (other !== '') return { written: this.#number() + other, next: at + other.length };
    if (chunk[at] !== '"') {
      this.#partial += chunk[at];
      return { written: '', next: at + 1 };
    }
    const written = `${this.#number()}"`;
    this.#string = new RestoreStream(this.#vault, this.#options);
    return { written, next: at + 1 };
  }

  #number(): string {
    const literal = this.#partial;
    this.#partial = '';
    const { text, restored } = restoreJsonNumber(literal, this.#vault, this.#options);
    this.restored += restored;
    return text;
  }

  #inString(chunk: string, at: number, string: RestoreStream): { written: string; next: number } {
    if (this.#partial !== '') return this.#escape(chunk, at);
    const run = /[^"\\]*/y;
    run.lastIndex = at;
    const plain = run.exec(chunk)![0];
    if (plain !== '') {
      this.#decoded += plain;
      return { written: '', next: at + plain.length };
    }
    if (chunk[at] === '"') return { written: `${this.#close(string)}"`, next: at + 1 };
    this.#partial = '\\';
    return { written: '', next: at + 1 };
  }

  #escape(chunk: string, at: number): { written: string; next: number } {
    this.#partial += chunk[at];
    const next = at + 1;
    const [, kind, digits] = /^\\(.)(.*)$/s.exec(this.#partial)!;
    const complete = kind !== 'u' || digits!.length === 4 || !/^[\da-fA-F]*$/.test(digits!);
    if (!complete) return { written: '', next };
    this.#decoded +=
      kind === 'u' && digits!.length === 4 && /^[\da-fA-F]{4}$/.test(digits!)
        ? String.fromCharCode(Number.parseInt(digits!, 16))
        : (shortEscapes[kind!] ?? this.#partial);
    this.#partial = '';
    return { written: '', next };
  }

  #restoreDecoded(string: RestoreStream): string {
    const decoded = this.#decoded;
    this.#decoded = '';
    return decoded === '' ? '' : quoted(string.push(decoded));
  }

  #close(string: RestoreStream): string {
    const rest = this.#restoreDecoded(string) + quoted(string.flush());
    this.restored += string.restored;
    this.unresolved.push(...string.unresolved);
    this.#string = undefined;
    return rest;
  }
}

function quoted(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
