import type { Vault } from '../vault/vault.ts';
import type { RestoreOptions } from './restore-options.ts';
import type { Restoration, Unresolved } from './restore-text.ts';

type JsonRestoreOptions = Omit<RestoreOptions, 'sink'>;

/** Restores inside the decoded strings and the numbers of a JSON text, as a tool's arguments; valid JSON stays valid. */
export function restoreJsonText(json: string, _vault: Vault, _options: JsonRestoreOptions = {}): Restoration {
  return { text: json, restored: 0, unresolved: [] };
}

/** `restoreJsonText` for a JSON text that arrives in pieces, cut anywhere. */
export class JsonRestoreStream {
  restored = 0;
  readonly unresolved: Unresolved[] = [];

  constructor(_vault: Vault, _options: JsonRestoreOptions = {}) {}

  push(chunk: string): string {
    return chunk;
  }

  flush(): string {
    return '';
  }
}
