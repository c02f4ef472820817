import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAtomically } from '../../config/files/write-atomically.ts';
import type { Keychain } from '../../config/keychain/keychain.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';

/** Where the key is kept that a vault is encrypted with. `file`: beside the vault, readable by its owner alone. */
export type KeyPlace = 'keychain' | 'file';

export interface VaultKey {
  /** 32 bytes. */
  readonly bytes: Buffer;
  readonly place: KeyPlace;
}

const keyFile = 'key';
const keyForm = /^[\da-f]{64}$/;

/** Makes a key and keeps it: in the keychain where that works, else in a file with mode 0600. */
export async function createVaultKey(
  folder: string,
  account: string,
  keychain: Keychain | undefined,
): Promise<VaultKey> {
  const bytes = randomBytes(32);
  const text = bytes.toString('hex');
  if (keychain) {
    try {
      await keychain.set(account, text);
      if ((await keychain.get(account)) === text) return { bytes, place: 'keychain' };
    } catch {
      // A keychain that is locked or full is no reason to stop: the file is the stated fallback.
    }
  }
  await writeAtomically(join(folder, keyFile), text);
  return { bytes, place: 'file' };
}

/** @throws PpagentError VAULT_KEY_MISSING */
export async function loadVaultKey(
  folder: string,
  account: string,
  place: KeyPlace,
  keychain: Keychain | undefined,
): Promise<VaultKey> {
  const text =
    place === 'keychain' ? await fromKeychain(account, keychain) : await fromFile(join(folder, keyFile));
  if (text === undefined || !keyForm.test(text)) {
    const where = place === 'keychain' ? 'the keychain' : join(folder, keyFile);
    throw new PpagentError('VAULT_KEY_MISSING', `the key of the vault is not in ${where}`);
  }
  return { bytes: Buffer.from(text, 'hex'), place };
}

async function fromKeychain(account: string, keychain: Keychain | undefined): Promise<string | undefined> {
  return keychain?.get(account).catch(() => undefined);
}

async function fromFile(file: string): Promise<string | undefined> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch {
    return undefined;
  }
}
