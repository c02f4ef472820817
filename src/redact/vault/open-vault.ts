import { randomBytes } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { withFileLock } from '../../config/files/file-lock.ts';
import { writeAtomically } from '../../config/files/write-atomically.ts';
import { type Keychain, systemKeychain } from '../../config/keychain/keychain.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import { repositoryKeyLength, Vault } from './vault.ts';
import { readSealed, sealVault, unsealVault, type VaultContent } from './vault-file.ts';
import { createVaultKey, type KeyPlace, loadVaultKey, type VaultKey } from './vault-key.ts';
import { locateVault, type VaultLocation, vaultAccount } from './vault-location.ts';

export interface OpenVaultOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Default: the operating system's, where there is one. `undefined`: none, the key goes into a file. */
  readonly keychain?: Keychain | undefined;
}

/**
 * A repository's vault: one file with mode 0600 in the user's data folder, encrypted with AES-256-GCM. Its key is in the
 * operating system's keychain; where there is none, in a file with mode 0600 beside it, which keeps out other users but
 * nobody who can read the owner's files. `keyPlace` says which.
 */
export class StoredVault extends Vault {
  readonly #location: VaultLocation;
  readonly #key: VaultKey;
  /** The revision that the file held when it was last read or written. */
  #stored: number;

  constructor(location: VaultLocation, key: VaultKey, content: VaultContent) {
    super(Buffer.from(content.repositoryKey, 'hex'), content.entries, content.reserved);
    this.#location = location;
    this.#key = key;
    this.#stored = this.revision;
  }

  get keyPlace(): KeyPlace {
    return this.#key.place;
  }

  /** The file that it is stored in. */
  get file(): string {
    return this.#location.file;
  }

  /**
   * Stores what was added, together with what other runs have added meanwhile. Call it before a redacted text leaves, or
   * the text cannot be restored.
   *
   * @throws PpagentError VAULT_BUSY, VAULT_DAMAGED, VAULT_OF_OTHER_REPOSITORY, WRITE_FAILED
   */
  async save(): Promise<void> {
    if (this.revision === this.#stored) return;
    const { file, lock, folder, repository } = this.#location;
    await makeFolder(folder);
    await withFileLock(lock, async () => {
      const text = await contentOf(file);
      const stored =
        text === undefined ? undefined : unsealVault(readSealed(text, repository, file), this.#key, file);
      for (const entry of stored?.entries ?? []) {
        if (!this.adopt(entry)) throw sameStandIn();
      }
      const repositoryKey = stored?.repositoryKey ?? Buffer.from(this.repositoryKey).toString('hex');
      for (const letters of stored?.reserved ?? []) this.reserve(letters);
      const content = { repositoryKey, entries: [...this.entries], reserved: [...this.reserved] };
      const { revision } = this;
      await writeAtomically(file, sealVault(content, repository, this.#key));
      this.#stored = revision;
    });
  }
}

function sameStandIn(): PpagentError {
  return new PpagentError('VAULT_BUSY', 'another run gave the same placeholder to something else meanwhile', {
    remedy: 'Nothing was stored: run the command again.',
  });
}

/**
 * Opens the vault of a repository, or makes one with a new random key.
 *
 * @param root the repository's root folder
 * @throws PpagentError VAULT_DAMAGED, VAULT_OF_OTHER_REPOSITORY, VAULT_KEY_MISSING, VAULT_BUSY, WRITE_FAILED
 */
export async function openVault(root: string, options: OpenVaultOptions = {}): Promise<StoredVault> {
  const location = await locateVault(root, options.env ?? process.env);
  const keychain = 'keychain' in options ? options.keychain : await systemKeychain();
  const existing = await load(location, keychain);
  if (existing) return existing;
  await makeFolder(location.folder);
  return withFileLock(
    location.lock,
    async () => (await load(location, keychain)) ?? create(location, keychain),
  );
}

async function load(
  location: VaultLocation,
  keychain: Keychain | undefined,
): Promise<StoredVault | undefined> {
  const { file, folder, repository } = location;
  const text = await contentOf(file);
  if (text === undefined) return undefined;
  const sealed = readSealed(text, repository, file);
  const key = await loadVaultKey(folder, vaultAccount(repository), sealed.keyPlace, keychain);
  return new StoredVault(location, key, unsealVault(sealed, key, file));
}

async function create(location: VaultLocation, keychain: Keychain | undefined): Promise<StoredVault> {
  const { file, folder, repository } = location;
  const key = await createVaultKey(folder, vaultAccount(repository), keychain);
  const content = {
    repositoryKey: randomBytes(repositoryKeyLength).toString('hex'),
    entries: [],
    reserved: [],
  };
  await writeAtomically(file, sealVault(content, repository, key));
  return new StoredVault(location, key, content);
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new PpagentError('WRITE_FAILED', `${folder} cannot be made: ${(cause as Error).message}`, {
      cause,
    });
  }
}

/** @throws PpagentError VAULT_DAMAGED where there is a file that cannot be read */
async function contentOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new PpagentError('VAULT_DAMAGED', `${file} cannot be read: ${message}`, {
      cause,
      remedy: 'Check who may read the file and its folder.',
    });
  }
}
