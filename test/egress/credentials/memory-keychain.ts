import type { Keychain } from '../../../src/config/keychain/keychain.ts';

/** A keychain that lasts as long as the test. */
export function memoryKeychain(kept = new Map<string, string>()): Keychain {
  return {
    get: async (account) => kept.get(account),
    set: async (account, secret) => void kept.set(account, secret),
    delete: async (account) => kept.delete(account),
  };
}
