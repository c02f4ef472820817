import type { Vault } from '../vault/vault.ts';
import type { VaultEntry } from '../vault/vault-entry.ts';
import type { PlaceholderMatch } from './find-placeholders.ts';
import type { RestoreOptions } from './restore-options.ts';
import { openSink, type SinkWriter } from './sink.ts';

/** A placeholder that was left where it is. */
export interface Unresolved {
  /** As it stands in the text. */
  readonly placeholder: string;
  /**
   * `unknown`: this vault never issued it, or it is damaged. `secret-elsewhere`: it stands for a secret that was not in the
   * file that the text is for.
   */
  readonly reason: 'unknown' | 'secret-elsewhere';
}

/** Writes one text from left to right, with values for placeholders. */
export class Restorer {
  restored = 0;
  readonly unresolved: Unresolved[] = [];
  readonly #vault: Vault;
  readonly #options: RestoreOptions;
  readonly #sink: SinkWriter;
  /** What stands on the line so far, as the model wrote it. */
  #line = '';

  constructor(vault: Vault, options: RestoreOptions) {
    this.#vault = vault;
    this.#options = options;
    this.#sink = openSink(options.sink ?? 'text');
  }

  /** @returns `text` from `from` to `to`, with the values of the matches in it */
  write(text: string, from: number, to: number, matches: readonly PlaceholderMatch[]): string {
    let written = '';
    let done = from;
    for (const match of matches) {
      if (match.start < from || match.end > to) continue;
      written +=
        this.#pass(text.slice(done, match.start)) + this.#value(text.slice(match.start, match.end), match);
      done = match.end;
    }
    return written + this.#pass(text.slice(done, to));
  }

  #pass(text: string): string {
    this.#sink.pass(text);
    this.#note(text);
    return text;
  }

  #note(text: string): void {
    const lineStart = text.lastIndexOf('\n') + 1;
    this.#line = lineStart > 0 ? text.slice(lineStart) : (this.#line + text).slice(-longestLine);
  }

  #value(placeholder: string, { entry }: PlaceholderMatch): string {
    if (entry && (entry.type !== 'secret' || this.#mayReturn(entry))) {
      this.restored += 1;
      this.#note(placeholder);
      return this.#sink.escape(entry.value);
    }
    this.unresolved.push({ placeholder, reason: entry ? 'secret-elsewhere' : 'unknown' });
    return this.#pass(placeholder);
  }

  #mayReturn({ value, places }: VaultEntry): boolean {
    const { path = '', secrets = 'file' } = this.#options;
    if (typeof secrets === 'object') return secrets.has(value);
    const here = places.filter((place) => place.path === path);
    if (secrets === 'file') return here.length > 0;
    const surroundings = this.#vault.surroundingsOf(this.#line);
    return here.some((place) => place.surroundings === surroundings);
  }
}

/** More of a line, in UTF-16 units, is not looked at to tell a place. */
export const longestLine = 256;
