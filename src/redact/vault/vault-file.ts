import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { PpagentError } from '../../errors/ppagent-error.ts';
import type { VaultEntry } from './vault-entry.ts';
import type { KeyPlace, VaultKey } from './vault-key.ts';

/** What a record adds to a vault. */
export interface VaultContent {
  /** In hexadecimal digits; the first record has it. */
  readonly repositoryKey?: string;
  /** An entry that came before may come again, with more places. */
  readonly entries: readonly VaultEntry[];
  /** What no stand-in may be read like, because a text of the user holds it. */
  readonly reserved: readonly string[];
}

/**
 * How far a vault's file was read or written. The file is a line in the clear and then one for each record, only ever
 * added to; a record is bound to the header, its number and the record before it.
 */
export interface VaultPosition {
  /** The first line. Another one means that the file was written anew. */
  readonly header: string;
  readonly records: number;
  /** The authentication tag of the last record. */
  readonly lastTag: string;
  /** Bytes up to here, whole lines all. */
  readonly bytes: number;
}

interface Header {
  readonly format: typeof format;
  readonly version: typeof version;
  /** Of which repository. */
  readonly repository: string;
  readonly keyPlace: KeyPlace;
  /** Drawn anew for each file. */
  readonly id: string;
}

interface SealedRecord {
  /** 96 bits, drawn anew for every record. */
  readonly nonce: string;
  readonly data: string;
  readonly tag: string;
}

const format = 'ppagent-vault';
const version = 2;
const cipher = 'aes-256-gcm';

/** Starts a file. @returns its first line, and the position behind it */
export function startVaultFile(repository: string, keyPlace: KeyPlace): VaultPosition {
  const id = randomBytes(12).toString('base64');
  const header: Header = { format, version, repository, keyPlace, id };
  return positionAfter(JSON.stringify(header));
}

/**
 * Reads the first line of a file's text.
 *
 * @param file for messages
 * @throws PpagentError VAULT_DAMAGED, VAULT_OF_OTHER_REPOSITORY
 */
export function readVaultHeader(
  text: string,
  repository: string,
  file: string,
): { readonly keyPlace: KeyPlace; readonly position: VaultPosition } {
  const end = text.indexOf('\n');
  const line = text.slice(0, Math.max(0, end));
  const header = parse<Header>(line);
  const isVault = header?.format === format && header.version === version;
  if (!isVault || (header.keyPlace !== 'file' && header.keyPlace !== 'keychain')) {
    throw new PpagentError('VAULT_DAMAGED', `${file} is not a vault that this version can read`);
  }
  if (header.repository !== repository) {
    throw new PpagentError('VAULT_OF_OTHER_REPOSITORY', `${file} is the vault of another repository`);
  }
  return { keyPlace: header.keyPlace, position: positionAfter(line) };
}

/** Encrypts and authenticates with AES-256-GCM (NIST SP 800-38D). @returns the line to add, and the position behind it */
export function sealRecord(
  content: VaultContent,
  key: VaultKey,
  position: VaultPosition,
): { readonly line: string; readonly position: VaultPosition } {
  const nonce = randomBytes(12);
  const encryption = createCipheriv(cipher, key.bytes, nonce);
  encryption.setAAD(boundTo(position));
  const data = Buffer.concat([encryption.update(JSON.stringify(content)), encryption.final()]);
  const sealed: SealedRecord = {
    nonce: nonce.toString('base64'),
    data: data.toString('base64'),
    tag: encryption.getAuthTag().toString('base64'),
  };
  const line = `${JSON.stringify(sealed)}\n`;
  return { line, position: behind(position, sealed, line.length) };
}

/**
 * Opens the records of a text that begins at a position. What follows the last line break was cut off as it was written:
 * nobody was told that it is stored.
 *
 * @param file for messages
 * @throws PpagentError VAULT_DAMAGED
 */
export function openRecords(
  text: string,
  key: VaultKey,
  start: VaultPosition,
  file: string,
): { readonly contents: readonly VaultContent[]; readonly position: VaultPosition } {
  const contents: VaultContent[] = [];
  let position = start;
  for (const line of text.split('\n').slice(0, -1)) {
    const sealed = parse<SealedRecord>(line);
    try {
      contents.push(openRecord(sealed!, key, position));
    } catch (cause) {
      throw new PpagentError('VAULT_DAMAGED', `${file} was changed or its key is another one`, { cause });
    }
    position = behind(position, sealed!, line.length + 1);
  }
  return { contents, position };
}

function openRecord(
  { nonce, data, tag }: SealedRecord,
  key: VaultKey,
  position: VaultPosition,
): VaultContent {
  const decryption = createDecipheriv(cipher, key.bytes, Buffer.from(nonce, 'base64'), { authTagLength: 16 });
  decryption.setAAD(boundTo(position));
  decryption.setAuthTag(Buffer.from(tag, 'base64'));
  const plain = Buffer.concat([decryption.update(Buffer.from(data, 'base64')), decryption.final()]);
  return JSON.parse(plain.toString('utf8')) as VaultContent;
}

function boundTo({ header, records, lastTag }: VaultPosition): Buffer {
  return Buffer.from([header, records, lastTag].join('\0'));
}

function positionAfter(header: string): VaultPosition {
  return { header, records: 0, lastTag: '', bytes: header.length + 1 };
}

function behind(
  { header, records, bytes }: VaultPosition,
  { tag }: SealedRecord,
  length: number,
): VaultPosition {
  return { header, records: records + 1, lastTag: tag, bytes: bytes + length };
}

function parse<T>(line: string): (Partial<T> & T) | undefined {
  try {
    return JSON.parse(line) as T;
  } catch {
    return undefined;
  }
}
