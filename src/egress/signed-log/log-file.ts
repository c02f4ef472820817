import { constants, fstatSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { HeldLock } from '../../config/files/file-lock.ts';
import { writeAllSync } from '../../config/files/write-all-sync.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import { checkTail } from './check-tail.ts';
import { damaged, soundOrThrow, unreadable } from './defect.ts';
import { EntryTree } from './entry-tree.ts';
import { type StoredHead, storedHeadIn, writeHeadFile } from './head-file.ts';
import type { LogLocation } from './log-location.ts';
import { textOf } from './log-text.ts';
import { readLines } from './read-lines.ts';
import type { SigningKey } from './signing-key.ts';
import { type SignedTreeHead, signHead } from './tree-head.ts';

/** The line of an entry, without its newline, once its index is known. */
export type LineOf = (index: number) => string;

/**
 * The entries of a log and its head, as far as this process has seen them. Everything here is for who holds the log's
 * lock. What other processes have written meanwhile is read before anything is added, and has to continue what was seen.
 */
export class LogFile {
  readonly #location: LogLocation;
  readonly #key: SigningKey;
  #tree: EntryTree;
  #head: SignedTreeHead;

  private constructor(location: LogLocation, key: SigningKey, { head, frontier }: StoredHead) {
    this.#location = location;
    this.#key = key;
    this.#tree = new EntryTree(frontier, head.bytes);
    this.#head = head;
  }

  /**
   * @param pinned a head that the log has to have gone through, or to come to
   * @throws PpagentError as the log's kind says, WRITE_FAILED
   */
  static async open(
    location: LogLocation,
    key: SigningKey,
    pinned: SignedTreeHead | undefined,
  ): Promise<LogFile> {
    const stored = await storedHead(location, key);
    const log = new LogFile(location, key, stored);
    const file = await openEntries(location);
    try {
      await checkTail(file, stored, location.kind);
      await log.#catchUp(file, pinned);
    } finally {
      await file.close();
    }
    await log.sealHead();
    return log;
  }

  /** The newest head that was signed here or found. */
  get head(): SignedTreeHead {
    return this.#head;
  }

  /**
   * Adds entries; they are on the disk when this resolves, and under a signed head after `sealHead`.
   *
   * @returns the index of the first
   * @throws PpagentError as the log's kind says, WRITE_FAILED; then nothing was added
   */
  async append(drafts: readonly LineOf[], lock: HeldLock): Promise<number> {
    const file = await openEntries(this.#location);
    try {
      if (fstatSync(file.fd).size !== this.#tree.bytes) await this.#catchUpWithOthers(file);
      await this.sealHead();
      const first = this.#tree.size;
      const lines = drafts.map((lineOf, place) => Buffer.from(`${lineOf(first + place)}\n`));
      await lock.assertHeld();
      await this.#write(file, Buffer.concat(lines));
      for (const line of lines) this.#tree.append(line.subarray(0, -1));
      return first;
    } finally {
      await file.close();
    }
  }

  /** Reads what other processes have written. @throws PpagentError as the log's kind says */
  async refresh(): Promise<void> {
    const file = await openEntries(this.#location);
    try {
      if (fstatSync(file.fd).size !== this.#tree.bytes) await this.#catchUpWithOthers(file);
    } finally {
      await file.close();
    }
  }

  /** Signs the tree as it is, unless its head is signed already. @throws PpagentError WRITE_FAILED */
  async sealHead(): Promise<void> {
    if (this.#head.size === this.#tree.size) return;
    const head = signHead(this.#tree.state(new Date()), this.#key, this.#location.kind.headFormat);
    await writeHeadFile(this.#location.head, { head, frontier: this.#tree.frontier });
    this.#head = head;
  }

  /** Reads what other processes have written meanwhile: it has to continue what was seen here. */
  async #catchUpWithOthers(file: FileHandle): Promise<void> {
    const { head } = await storedHead(this.#location, this.#key);
    if (head.size < this.#head.size) throw this.#damaged('its signed head was set back while it was in use');
    await this.#catchUp(file, head);
    if (head.size === this.#tree.size) this.#head = head;
  }

  /**
   * Reads what is behind the entries that are in the tree. A line without its newline was never acknowledged and is cut off:
   * power was lost, or a process killed.
   *
   * @param met a head that has to be met on the way, unless its tree is smaller than the one that is there
   */
  async #catchUp(file: FileHandle, met: SignedTreeHead | undefined): Promise<void> {
    const { size } = await file.stat();
    const signed = Math.max(this.#head.size, met?.size ?? 0);
    const tree = this.#tree.copy();
    this.#assertMeets(tree, met);
    for await (const lines of readLines(file, tree.bytes, size)) {
      for (const line of lines) {
        if (tree.size >= signed && this.#location.kind.indexIn(line) !== tree.size) {
          throw this.#damaged(`entry ${tree.size} cannot be read`);
        }
        tree.append(line);
        this.#assertMeets(tree, met);
      }
    }
    if (size < this.#tree.bytes || tree.size < signed) throw this.#damaged('entries were cut off at its end');
    if (tree.bytes < size) await file.truncate(tree.bytes);
    this.#tree = tree;
  }

  #assertMeets(tree: EntryTree, met: SignedTreeHead | undefined): void {
    if (met && tree.contradicts(met))
      throw this.#damaged('its entries are not those of a head that was signed before');
  }

  #damaged(message: string): PpagentError {
    return damaged(this.#location.kind, message);
  }

  async #write(file: FileHandle, lines: Buffer): Promise<void> {
    try {
      // All but the disk itself takes less time here than it would take to have it done elsewhere.
      writeAllSync(file.fd, lines);
      await file.datasync();
    } catch (cause) {
      // Nobody was told of these entries: they are taken back, or read as those of a crash the next time.
      await file.truncate(this.#tree.bytes).catch(() => undefined);
      const { message } = cause as Error;
      throw new PpagentError('WRITE_FAILED', `cannot write ${this.#location.entries}: ${message}`, { cause });
    }
  }
}

async function storedHead({ head, kind }: LogLocation, { publicKey }: SigningKey): Promise<StoredHead> {
  return soundOrThrow(kind, storedHeadIn(await textOf(head, kind), publicKey, kind));
}

async function openEntries({ entries, kind }: LogLocation): Promise<FileHandle> {
  try {
    return await open(entries, constants.O_RDWR | constants.O_APPEND);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') throw damaged(kind, 'its entries are gone');
    throw unreadable(kind, entries, cause);
  }
}
