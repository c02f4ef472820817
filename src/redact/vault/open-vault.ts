import { randomBytes } from 'node:crypto';
import { withFileLock } from '../../config/files/file-lock.ts';
import { type Keychain, systemKeychain } from '../../config/keychain/keychain.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import { contentOf, makeVaultFolder, StoredVault, writeVaultFile } from './stored-vault.ts';
import { repositoryKeyLength } from './vault.ts';
import { openRecords, readVaultHeader, type VaultContent } from './vault-file.ts';
import { createVaultKey, loadVaultKey } from './vault-key.ts';
import { locateVault, type VaultLocation, vaultAccount } from './vault-location.ts';

export interface OpenVaultOptions {
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Default: the operating system's, where there is one. `undefined`: none, the key goes into a file. */
  readonly keychain?: Keychain | undefined;
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
  await makeVaultFolder(location.folder);
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
  const { keyPlace, position } = readVaultHeader(text, repository, file);
  const key = await loadVaultKey(folder, vaultAccount(repository), keyPlace, keychain);
  const read = openRecords(text.slice(position.bytes), key, position, file);
  // It is written whole, with its first record, or not at all.
  if (!read.contents[0]?.repositoryKey) throw new PpagentError('VAULT_DAMAGED', `${file} was cut off`);
  return new StoredVault(location, key, read.contents, read.position);
}

async function create(location: VaultLocation, keychain: Keychain | undefined): Promise<StoredVault> {
  const { file, folder, repository } = location;
  const key = await createVaultKey(folder, vaultAccount(repository), keychain);
  const content: VaultContent = {
    repositoryKey: randomBytes(repositoryKeyLength).toString('hex'),
    entries: [],
    reserved: [],
  };
  const position = await writeVaultFile(file, repository, key, content);
  return new StoredVault(location, key, [content], position);
}
