import type { VaultEntry } from './vault-entry.ts';

/**
 * What stands for what, for one repository. In memory alone: `openVault` gives one that can be saved. Placeholders depend
 * on the repository's key: the same value gets the same one wherever it stands.
 */
export class Vault {
  /** A vault that is gone with the process, under a key of its own: for a text outside a repository. */
  static ephemeral(): Vault {
    return new Vault();
  }

  get entries(): readonly VaultEntry[] {
    return [];
  }
}
