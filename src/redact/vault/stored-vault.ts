import { closeSync, fdatasync, fstatSync, ftruncateSync, openSync, readSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { withFileLock } from '../../config/files/file-lock.ts';
import { writeAllSync } from '../../config/files/write-all-sync.ts';
import { writeAtomically } from '../../config/files/write-atomically.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import { Vault } from './vault.ts';
import {
  openRecords,
  readVaultHeader,
  sealRecord,
  startVaultFile,
  type VaultContent,
  type VaultPosition,
} from './vault-file.ts';
import type { KeyPlace, VaultKey } from './vault-key.ts';
import type { VaultLocation } from './vault-location.ts';

/** The one thing that is worth waiting for elsewhere. */
const toDisk = promisify(fdatasync);

/** A file of more records is written anew as one: reading it stays fast, and so does adding to it. */
const mostRecords = 512;

/**
 * A repository's vault: one file with mode 0600 in the user's data folder, encrypted with AES-256-GCM. Its key is in the
 * operating system's keychain; where there is none, in a file with mode 0600 beside it, which keeps out other users but
 * nobody who can read the owner's files. `keyPlace` says which.
 */
export class StoredVault extends Vault {
  readonly #location: VaultLocation;
  readonly #key: VaultKey;
  #position: VaultPosition;

  constructor(
    location: VaultLocation,
    key: VaultKey,
    contents: readonly VaultContent[],
    position: VaultPosition,
  ) {
    super(Buffer.from(contents[0]!.repositoryKey!, 'hex'));
    this.#location = location;
    this.#key = key;
    this.#position = position;
    this.#adoptAll(contents);
  }

  get keyPlace(): KeyPlace {
    return this.#key.place;
  }

  /** The file that it is stored in. */
  get file(): string {
    return this.#location.file;
  }

  /**
   * Stores what was added, and takes in what other runs have added meanwhile. Call it before a redacted text leaves, or
   * the text cannot be restored. Its cost depends on what was added, not on what the vault holds.
   *
   * @throws PpagentError VAULT_BUSY, VAULT_DAMAGED, VAULT_OF_OTHER_REPOSITORY, WRITE_FAILED
   */
  async save(): Promise<void> {
    if (!this.hasChanges) return;
    const { lock, folder } = this.#location;
    await makeVaultFolder(folder);
    await withFileLock(lock, async () => {
      const isThere = await this.#readOthers();
      const changes = this.takeChanges();
      try {
        if (isThere && this.#position.records < mostRecords) await this.#append(changes);
        else await this.#writeAnew();
      } catch (error) {
        this.putBackChanges(changes);
        throw error;
      }
    });
  }

  /** @returns false where there is no file any more */
  async #readOthers(): Promise<boolean> {
    const { file, repository } = this.#location;
    const { header, bytes } = this.#position;
    const added = readFrom(file, header, bytes);
    if (added !== undefined) {
      this.#adoptRecords(added, this.#position);
      return true;
    }
    const text = await contentOf(file);
    // Removed, or written anew, and maybe without what this run has stored: that counts as added.
    this.takeAllAsChanges();
    if (text === undefined) return false;
    const { position } = readVaultHeader(text, repository, file);
    this.#adoptRecords(text.slice(position.bytes), position);
    return true;
  }

  #adoptRecords(text: string, start: VaultPosition): void {
    const { contents, position } = openRecords(text, this.#key, start, this.file);
    this.#adoptAll(contents);
    this.#position = position;
  }

  #adoptAll(contents: readonly VaultContent[]): void {
    for (const { entries, reserved } of contents) {
      for (const entry of entries) if (!this.adopt(entry)) throw sameStandIn();
      for (const letters of reserved) this.adoptReserved(letters);
    }
  }

  async #append(changes: VaultContent): Promise<void> {
    const { line, position } = sealRecord(changes, this.#key, this.#position);
    const { file } = this.#location;
    try {
      const descriptor = openSync(file, 'r+');
      try {
        // Behind the last whole record there may be one that a crash has cut off.
        ftruncateSync(descriptor, this.#position.bytes);
        writeAllSync(descriptor, Buffer.from(line), this.#position.bytes);
        await toDisk(descriptor);
      } finally {
        closeSync(descriptor);
      }
    } catch (cause) {
      throw new PpagentError('WRITE_FAILED', `cannot write ${file}: ${(cause as Error).message}`, { cause });
    }
    this.#position = position;
  }

  async #writeAnew(): Promise<void> {
    const { file, repository } = this.#location;
    this.#position = await writeVaultFile(file, repository, this.#key, {
      repositoryKey: Buffer.from(this.repositoryKey).toString('hex'),
      entries: [...this.entries],
      reserved: [...this.reserved],
    });
  }
}

/** Writes a file with one record. @throws PpagentError WRITE_FAILED */
export async function writeVaultFile(
  file: string,
  repository: string,
  key: VaultKey,
  content: VaultContent,
): Promise<VaultPosition> {
  const start = startVaultFile(repository, key.place);
  const { line, position } = sealRecord(content, key, start);
  await writeAtomically(file, `${start.header}\n${line}`);
  return position;
}

/** @throws PpagentError WRITE_FAILED */
export async function makeVaultFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new PpagentError('WRITE_FAILED', `${folder} cannot be made: ${(cause as Error).message}`, {
      cause,
    });
  }
}

/** @throws PpagentError VAULT_DAMAGED where there is a file that cannot be read */
export async function contentOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    return missingOr(file, cause);
  }
}

/** The text of a file from a byte on; undefined where its first line is not that header, or it is shorter. */
function readFrom(file: string, header: string, start: number): string | undefined {
  try {
    const descriptor = openSync(file, 'r');
    try {
      const { size } = fstatSync(descriptor);
      if (size < start) return undefined;
      const first = readAt(descriptor, 0, header.length + 1);
      return first === `${header}\n` ? readAt(descriptor, start, size - start) : undefined;
    } finally {
      closeSync(descriptor);
    }
  } catch (cause) {
    return missingOr(file, cause);
  }
}

function readAt(descriptor: number, start: number, length: number): string {
  const bytes = Buffer.alloc(length);
  const read = length === 0 ? 0 : readSync(descriptor, bytes, 0, length, start);
  return bytes.toString('latin1', 0, read);
}

function missingOr(file: string, cause: unknown): undefined {
  const { code, message } = cause as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
  throw new PpagentError('VAULT_DAMAGED', `${file} cannot be read: ${message}`, {
    cause,
    remedy: 'Check who may read the file and its folder.',
  });
}

function sameStandIn(): PpagentError {
  return new PpagentError('VAULT_BUSY', 'another run gave the same placeholder to something else meanwhile', {
    remedy: 'Nothing was stored: run the command again.',
  });
}
