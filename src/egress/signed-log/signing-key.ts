import { createPrivateKey, createPublicKey, type KeyObject, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { writeAtomically } from '../../config/files/write-atomically.ts';
import type { Keychain } from '../../config/keychain/keychain.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import { type LogLocation, logAccounts } from './log-location.ts';

/** Where the key of a log and its pinned head are kept. `file`: beside the log, readable by its owner alone. */
export type KeyPlace = 'keychain' | 'file';

/** The Ed25519 key (RFC 8032) that signs the heads of a log. */
export interface SigningKey {
  readonly privateKey: KeyObject;
  /** 32 bytes in hex: what heads say who signed them. */
  readonly publicKey: string;
  readonly place: KeyPlace;
}

/** What stands before the 32 bytes of a private key in PKCS #8 (RFC 8410, section 7). */
const privateKeyPrefix = Buffer.from('302e020100300506032b657004220420', 'hex');
const seedLength = 32;
/** As it is stored: the 32 bytes in hex. */
const seedForm = /^[\da-f]{64}$/;

/** Makes a key and keeps it: in the keychain where that works, else in a file with mode 0600. @throws PpagentError WRITE_FAILED */
export async function createSigningKey(
  location: LogLocation,
  keychain: Keychain | undefined,
): Promise<SigningKey> {
  const seed = randomBytes(seedLength).toString('hex');
  const account = (await logAccounts(location)).key;
  if (keychain) {
    try {
      await keychain.set(account, seed);
      if ((await keychain.get(account)) === seed) return signingKey(seed, 'keychain');
    } catch {
      // A keychain that is locked or full is no reason to stop: the file is the stated fallback.
    }
  }
  await writeAtomically(location.key, seed);
  return signingKey(seed, 'file');
}

/**
 * The key of a log that is there.
 *
 * @param findKeychain asked only when the key is not in a file
 * @throws PpagentError as the kind of log says
 */
export async function loadSigningKey(
  location: LogLocation,
  findKeychain: () => Promise<Keychain | undefined>,
): Promise<SigningKey> {
  const fromFile = await readFile(location.key, 'utf8').catch(() => undefined);
  const place = fromFile === undefined ? 'keychain' : 'file';
  const seed = fromFile ?? (await fromKeychain(location, await findKeychain()));
  if (seed === undefined || !seedForm.test(seed)) {
    const where = place === 'file' ? location.key : `the keychain or in ${location.key}`;
    const { codes, name } = location.kind;
    throw new PpagentError(codes.keyMissing, `the key of ${name} is not in ${where}`);
  }
  return signingKey(seed, place);
}

async function fromKeychain(
  location: LogLocation,
  keychain: Keychain | undefined,
): Promise<string | undefined> {
  return keychain?.get((await logAccounts(location)).key).catch(() => undefined);
}

function signingKey(seed: string, place: KeyPlace): SigningKey {
  const der = Buffer.concat([privateKeyPrefix, Buffer.from(seed, 'hex')]);
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' });
  return { privateKey, publicKey: Buffer.from(x!, 'base64url').toString('hex'), place };
}
