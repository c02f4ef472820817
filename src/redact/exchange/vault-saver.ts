import { StoredVault } from '../vault/stored-vault.ts';
import type { Vault } from '../vault/vault.ts';

/** Saves a vault for many who ask at once: whoever comes while it is written shares the next time. */
export class VaultSaver {
  readonly #vault: Vault;
  #running: Promise<void> | undefined;
  #next: Promise<void> | undefined;

  constructor(vault: Vault) {
    this.#vault = vault;
  }

  /**
   * Resolves when all that the vault holds now is stored; at once for one in memory alone.
   *
   * @throws as `StoredVault.save` does
   */
  save(): Promise<void> {
    const vault = this.#vault;
    if (!(vault instanceof StoredVault)) return Promise.resolve();
    this.#next ??= this.#after(this.#running, vault);
    return this.#next;
  }

  async #after(running: Promise<void> | undefined, vault: StoredVault): Promise<void> {
    await running?.catch(() => undefined);
    this.#running = this.#next;
    this.#next = undefined;
    await vault.save();
  }
}
