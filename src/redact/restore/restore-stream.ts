import type { Vault } from '../vault/vault.ts';
import type { RestoreOptions } from './restore-options.ts';
import type { Unresolved } from './restore-text.ts';

/** Restores a text that arrives in pieces, cut anywhere; all that it gives is what `restoreText` makes of the whole. */
export class RestoreStream {
  restored = 0;
  readonly unresolved: Unresolved[] = [];

  constructor(_vault: Vault, _options: RestoreOptions = {}) {}

  /** @returns what can be passed on by now */
  push(chunk: string): string {
    return chunk;
  }

  /** @returns what was held back; the text ends here */
  flush(): string {
    return '';
  }
}
