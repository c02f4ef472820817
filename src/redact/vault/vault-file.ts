import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { PpagentError } from '../../errors/ppagent-error.ts';
import type { VaultEntry } from './vault-entry.ts';
import type { KeyPlace, VaultKey } from './vault-key.ts';

/** What a vault holds. */
export interface VaultContent {
  /** In hexadecimal digits. */
  readonly repositoryKey: string;
  readonly entries: readonly VaultEntry[];
  /** What no stand-in may be read like, because a text of the user holds it. */
  readonly reserved: readonly string[];
}

/** What stands in a vault's file. Everything but `data` is in the clear, and none of it can be changed unnoticed. */
export interface SealedVault {
  readonly format: typeof format;
  readonly version: typeof version;
  /** Of which repository. */
  readonly repository: string;
  readonly keyPlace: KeyPlace;
  /** 96 bits, drawn anew for every write. */
  readonly nonce: string;
  readonly data: string;
  readonly tag: string;
}

const format = 'ppagent-vault';
const version = 1;
const cipher = 'aes-256-gcm';

/** Encrypts and authenticates with AES-256-GCM (NIST SP 800-38D). @returns the file's text */
export function sealVault(content: VaultContent, repository: string, key: VaultKey): string {
  const nonce = randomBytes(12);
  const encryption = createCipheriv(cipher, key.bytes, nonce);
  encryption.setAAD(header(repository, key.place));
  const data = Buffer.concat([encryption.update(JSON.stringify(content)), encryption.final()]);
  const sealed: SealedVault = {
    format,
    version,
    repository,
    keyPlace: key.place,
    nonce: nonce.toString('base64'),
    data: data.toString('base64'),
    tag: encryption.getAuthTag().toString('base64'),
  };
  return `${JSON.stringify(sealed)}\n`;
}

/**
 * Reads what is in the clear.
 *
 * @param file for messages
 * @throws PpagentError VAULT_DAMAGED, VAULT_OF_OTHER_REPOSITORY
 */
export function readSealed(text: string, repository: string, file: string): SealedVault {
  const sealed = parse(text);
  if (!sealed) throw new PpagentError('VAULT_DAMAGED', `${file} is not a vault that this version can read`);
  if (sealed.repository !== repository) {
    throw new PpagentError('VAULT_OF_OTHER_REPOSITORY', `${file} is the vault of another repository`);
  }
  return sealed;
}

/** @throws PpagentError VAULT_DAMAGED */
export function unsealVault(sealed: SealedVault, key: VaultKey, file: string): VaultContent {
  try {
    const decryption = createDecipheriv(cipher, key.bytes, Buffer.from(sealed.nonce, 'base64'), {
      authTagLength: 16,
    });
    decryption.setAAD(header(sealed.repository, sealed.keyPlace));
    decryption.setAuthTag(Buffer.from(sealed.tag, 'base64'));
    const data = Buffer.concat([decryption.update(Buffer.from(sealed.data, 'base64')), decryption.final()]);
    return JSON.parse(data.toString('utf8')) as VaultContent;
  } catch (cause) {
    throw new PpagentError('VAULT_DAMAGED', `${file} was changed or its key is another one`, { cause });
  }
}

function header(repository: string, keyPlace: KeyPlace): Buffer {
  return Buffer.from([format, version, repository, keyPlace].join('\0'));
}

function parse(text: string): SealedVault | undefined {
  let sealed: Partial<SealedVault>;
  try {
    sealed = JSON.parse(text) as Partial<SealedVault>;
  } catch {
    return undefined;
  }
  const texts = [sealed?.repository, sealed?.nonce, sealed?.data, sealed?.tag];
  const right =
    sealed?.format === format &&
    sealed.version === version &&
    texts.every((part) => typeof part === 'string');
  return right && (sealed.keyPlace === 'file' || sealed.keyPlace === 'keychain')
    ? (sealed as SealedVault)
    : undefined;
}
