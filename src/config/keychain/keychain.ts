import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { KeychainProcess } from './keychain-process.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Keeps secrets of a user as the operating system does: macOS Keychain, libsecret, Windows Credential Manager. What is in
 * a collection that is locked looks as if it were not there.
 */
export interface Keychain {
  /** @throws PpagentError CREDENTIAL_STORE_FAILED when it does not answer */
  get(account: string): Promise<string | undefined>;
  /** @throws PpagentError CREDENTIAL_STORE_FAILED when it is locked, full or does not answer */
  set(account: string, secret: string): Promise<void>;
  /**
   * Says whether there was something to delete.
   *
   * @throws PpagentError CREDENTIAL_STORE_FAILED when it does not answer
   */
  delete(account: string): Promise<boolean>;
}

/** A keychain that can also tell what ppagent keeps in it. */
export interface SystemKeychain extends Keychain {
  /** @throws PpagentError CREDENTIAL_STORE_FAILED when it does not answer */
  accounts(): Promise<readonly string[]>;
}

export interface KeychainOptions {
  /** Says where the session of the desktop is. */
  readonly env?: Environment;
  /**
   * How long a keychain may take for an answer, in milliseconds: one that waits for a person to unlock it gives none
   * before that. Default: 4 s.
   */
  readonly patience?: number;
}

/**
 * The operating system's keychain; undefined where there is none, as in most containers and CI jobs. That it can be read
 * is no promise that it can be written.
 */
export async function systemKeychain(options: KeychainOptions = {}): Promise<SystemKeychain | undefined> {
  const found = await findKeychain(options);
  return 'keychain' in found ? found.keychain : undefined;
}

/** As `systemKeychain`, and says why there is none. */
export async function findKeychain({
  env = process.env,
  patience = 4000,
}: KeychainOptions): Promise<{ readonly keychain: SystemKeychain } | { readonly missing: string }> {
  if (process.platform === 'linux' && !hasSessionBus(env)) return { missing: 'there is no D-Bus session' };
  const keeper = new KeychainProcess(env, patience);
  const keychain: SystemKeychain = {
    get: async (account) => (await keeper.call('getPassword', account)) ?? undefined,
    set: (account, secret) => keeper.call('setPassword', account, secret),
    delete: (account) => keeper.call('deletePassword', account),
    accounts: () => keeper.call('accounts'),
  };
  try {
    await keychain.get('probe');
    return { keychain };
  } catch (error) {
    return { missing: (error as Error).message };
  }
}

/** Without one, libsecret would wait for nothing, or start one of its own. */
function hasSessionBus({
  DBUS_SESSION_BUS_ADDRESS: address,
  XDG_RUNTIME_DIR: runtime,
}: Environment): boolean {
  return Boolean(address) || (Boolean(runtime) && existsSync(join(runtime!, 'bus')));
}
