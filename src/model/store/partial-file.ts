import type { Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder } from '../../config/files/sync-folder.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';

/** What is known of the bytes of a partial file. */
interface Provenance {
  readonly address: string;
  readonly validator: string;
}

/**
 * A file on its way: kept beside its final name, with where it comes from in a second file, so that a later run can go
 * on. It takes its final name only when it is whole and on the disk.
 */
export class PartialFile {
  readonly #target: string;
  readonly #path: string;
  readonly #provenancePath: string;

  constructor(target: string) {
    this.#target = target;
    this.#path = `${target}.partial`;
    this.#provenancePath = `${target}.partial.json`;
  }

  /** Bytes that are there; 0 when there is no such file. */
  async size(): Promise<number> {
    return (await stat(this.#path).catch(() => undefined))?.size ?? 0;
  }

  /** The validator of the bytes that are there, when they came from this address. */
  async validatorFrom(address: string): Promise<string | undefined> {
    try {
      const known = JSON.parse(await readFile(this.#provenancePath, 'utf8')) as Provenance;
      return known.address === address ? known.validator : undefined;
    } catch {
      return undefined;
    }
  }

  /** Remembers where the bytes come from; without a validator, forgets it. */
  async describe(address: string, validator: string | undefined): Promise<void> {
    if (validator === undefined) return rm(this.#provenancePath, { force: true });
    const provenance: Provenance = { address, validator };
    await writeFile(this.#provenancePath, JSON.stringify(provenance)).catch(
      writeFailed(this.#provenancePath),
    );
  }

  /** Feeds the first bytes to a hash. */
  async hashInto(hash: Hash, bytes: number): Promise<void> {
    if (bytes === 0) return;
    for await (const block of createReadStream(this.#path, { end: bytes - 1, highWaterMark: 1 << 20 })) {
      hash.update(block as Buffer);
    }
  }

  /**
   * Opens for writing at an offset; what was there after it is cut off.
   *
   * @throws PpagentError WRITE_FAILED
   */
  async openAt(offset: number): Promise<PartialWriter> {
    try {
      await mkdir(dirname(this.#path), { recursive: true });
      const file = await open(this.#path, offset > 0 ? 'r+' : 'w');
      if (offset > 0) await file.truncate(offset);
      return new PartialWriter(file, this.#path, offset);
    } catch (error) {
      return writeFailed(this.#path)(error);
    }
  }

  async discard(): Promise<void> {
    await rm(this.#path, { force: true });
    await rm(this.#provenancePath, { force: true });
  }

  /** Gives the file its final name. The bytes must have been synced before. */
  async complete(): Promise<void> {
    await rename(this.#path, this.#target).catch(writeFailed(this.#target));
    await rm(this.#provenancePath, { force: true });
    await syncFolder(dirname(this.#target));
  }
}

/** Appends to a partial file. */
export class PartialWriter {
  readonly #file: FileHandle;
  readonly #path: string;
  #position: number;

  constructor(file: FileHandle, path: string, position: number) {
    this.#file = file;
    this.#path = path;
    this.#position = position;
  }

  /** @throws PpagentError WRITE_FAILED, the disk being full included */
  async write(chunk: Uint8Array): Promise<void> {
    let written = 0;
    while (written < chunk.length) {
      const { bytesWritten } = await this.#file
        .write(chunk, written, chunk.length - written, this.#position)
        .catch(writeFailed(this.#path));
      written += bytesWritten;
      this.#position += bytesWritten;
    }
  }

  /** Waits until the bytes are on the disk. */
  async sync(): Promise<void> {
    await this.#file.sync().catch(writeFailed(this.#path));
  }

  async close(): Promise<void> {
    await this.#file.close();
  }
}

function writeFailed(path: string): (cause: unknown) => never {
  return (cause) => {
    const full = (cause as NodeJS.ErrnoException).code === 'ENOSPC';
    const why = full ? 'the disk is full' : (cause as Error).message;
    throw new PpagentError('WRITE_FAILED', `cannot write ${path}: ${why}`, {
      cause,
      remedy: full
        ? 'Free some space and run the command again: it goes on where it stopped.'
        : 'Check the permissions of the folder, or set PPAGENT_MODELS_DIR to another one.',
    });
  };
}
