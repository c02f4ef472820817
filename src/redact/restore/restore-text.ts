import type { Vault } from '../vault/vault.ts';
import { findPlaceholders } from './find-placeholders.ts';
import type { RestoreOptions } from './restore-options.ts';
import { Restorer, type Unresolved } from './restorer.ts';

export interface Restoration {
  readonly text: string;
  /** How many placeholders were turned back. */
  readonly restored: number;
  readonly unresolved: readonly Unresolved[];
}

/** Turns every placeholder of a text back, once: what comes back is not looked at again. */
export function restoreText(text: string, vault: Vault, options: RestoreOptions = {}): Restoration {
  const { matches } = findPlaceholders(text, vault.issued);
  const restorer = new Restorer(vault, options);
  const written = restorer.write(text, 0, text.length, matches);
  return { text: written, restored: restorer.restored, unresolved: restorer.unresolved };
}
