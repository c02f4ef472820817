import { basename, join } from 'node:path';
import { repositoryId } from '../../config/repository-id.ts';
import { userFolders } from '../../config/user-folders.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where a vault is. */
export interface VaultLocation {
  readonly folder: string;
  readonly file: string;
  readonly lock: string;
  /** `repositoryId` of its repository. */
  readonly repository: string;
}

/** The folder that holds a folder for the vault of each repository. */
export function vaultsFolder(env: Environment): string {
  return join(userFolders(env).data, 'vaults');
}

/** @param root the repository's root folder */
export async function locateVault(root: string, env: Environment): Promise<VaultLocation> {
  return vaultIn(join(vaultsFolder(env), await repositoryId(root)));
}

/** The vault that a folder holds or will hold. */
function vaultIn(folder: string): VaultLocation {
  return {
    folder,
    file: join(folder, 'vault.json'),
    lock: join(folder, 'lock'),
    repository: basename(folder),
  };
}

/** Under which name the keychain has a vault's key. */
export function vaultAccount(repository: string): string {
  return `vault-${repository}`;
}
