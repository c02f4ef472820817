import type { Vault } from '../vault/vault.ts';
import { findPlaceholders } from './find-placeholders.ts';
import { unitStart } from './reading.ts';
import type { RestoreOptions } from './restore-options.ts';
import { Restorer, type Unresolved } from './restorer.ts';

/** So much of what was passed on, in UTF-16 units, is kept: whether a placeholder touches what is before it. */
const keptContext = 12;

/**
 * Restores a text that arrives in pieces, cut anywhere: all that it gives is what `restoreText` makes of the whole. It
 * holds back the longest end that may be the start of a placeholder, some hundred characters at most.
 */
export class RestoreStream {
  readonly #vault: Vault;
  readonly #restorer: Restorer;
  /** What was passed on and is still needed, then what is held back. */
  #buffer = '';
  /** Where in the buffer the latter starts. */
  #from = 0;

  constructor(vault: Vault, options: RestoreOptions = {}) {
    this.#vault = vault;
    this.#restorer = new Restorer(vault, options);
  }

  /** How many placeholders were turned back so far. */
  get restored(): number {
    return this.#restorer.restored;
  }

  get unresolved(): readonly Unresolved[] {
    return this.#restorer.unresolved;
  }

  /** @returns what can be passed on by now */
  push(chunk: string): string {
    this.#buffer += chunk;
    return this.#drain(false);
  }

  /** @returns what was held back; the text ends here */
  flush(): string {
    const rest = this.#drain(true);
    this.#buffer = '';
    this.#from = 0;
    return rest;
  }

  #drain(ends: boolean): string {
    let written = '';
    for (;;) {
      const { matches, settled } = findPlaceholders(this.#buffer, this.#vault.issued, ends, this.#from);
      const ready = matches.filter(({ start }) => start < settled);
      const last = ready.at(-1)?.end ?? 0;
      // A match that goes on behind `settled` takes with it what made that position unsure.
      const to = Math.max(settled, last);
      written += this.#restorer.write(this.#buffer, this.#from, to, ready);
      this.#from = to;
      if (last <= settled) break;
    }
    this.#forget();
    return written;
  }

  #forget(): void {
    const keep = this.#from <= keptContext ? 0 : unitStart(this.#buffer, this.#from - keptContext);
    this.#buffer = this.#buffer.slice(keep);
    this.#from -= keep;
  }
}
