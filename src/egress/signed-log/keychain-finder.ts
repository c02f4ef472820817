import { type Keychain, systemKeychain } from '../../config/keychain/keychain.ts';

export interface KeychainChoice {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Default: the operating system's, where there is one. `undefined`: none, key and pinned head go into files. */
  readonly keychain?: Keychain | undefined;
}

export type FindKeychain = () => Promise<Keychain | undefined>;

/** Looks for the keychain once, and only when it is asked for: that starts a process. */
export function keychainFinder(options: KeychainChoice): FindKeychain {
  let found: Promise<Keychain | undefined> | undefined;
  return () => {
    found ??=
      'keychain' in options ? Promise.resolve(options.keychain) : systemKeychain({ env: options.env });
    return found;
  };
}
