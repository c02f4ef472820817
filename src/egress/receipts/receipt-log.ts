import { withFileLock } from '../../config/files/file-lock.ts';
import type { HeadPin } from '../signed-log/head-pin.ts';
import { HeadPinner } from '../signed-log/head-pinner.ts';
import { type KeychainChoice, keychainFinder } from '../signed-log/keychain-finder.ts';
import type { LogFile } from '../signed-log/log-file.ts';
import type { LogLocation } from '../signed-log/log-location.ts';
import { openLog } from '../signed-log/open-log.ts';
import type { SignedTreeHead } from '../signed-log/tree-head.ts';
import { readReceipts } from './read-receipts.ts';
import type { Intent, Outcome, Receipt, ReceiptContent, Refusal } from './receipt.ts';
import { lineOf } from './receipt-line.ts';
import { locateReceipts } from './receipts-location.ts';
import { SentToday } from './sent-today.ts';

/** An intent that stands in the log, for the outcome to refer to. */
export interface IntentReference {
  readonly index: number;
}

interface Waiting {
  readonly content: ReceiptContent;
  /** When it came up. */
  readonly time: Date;
  resolve(index: number): void;
  reject(error: unknown): void;
}

/**
 * What left this machine, and what was kept from leaving: an append-only log of a user, with the hashes of RFC 6962 and
 * signed heads. Any number of processes may write to it. Entries that come while others are being written go together:
 * one lock, one write, one wait for the disk, one signature.
 */
export class ReceiptLog {
  readonly #location: LogLocation;
  readonly #file: LogFile;
  readonly #pinner: HeadPinner;
  readonly #sent: SentToday;
  readonly #open = new Set<IntentReference>();
  #waiting: Waiting[] = [];
  #writing: Promise<void> | undefined;

  /** For `openReceiptLog` alone. */
  constructor(location: LogLocation, file: LogFile, pin: HeadPin) {
    this.#location = location;
    this.#file = file;
    this.#pinner = new HeadPinner(pin, location.pinLock);
    this.#sent = new SentToday(location);
  }

  /**
   * Writes down that a request is about to be sent. It may be sent when this resolves: the entry is on the disk then.
   *
   * @throws PpagentError RECEIPTS_DAMAGED, RECEIPTS_BUSY, WRITE_FAILED; then it must not be sent
   */
  async intend(intent: Intent): Promise<IntentReference> {
    const reference = { index: await this.#append({ kind: 'intent', ...intent }) };
    this.#open.add(reference);
    return reference;
  }

  /** Writes down how a request ended; once for each. @throws as `intend` does */
  async conclude(reference: IntentReference, outcome: Outcome): Promise<void> {
    if (!this.#open.delete(reference)) throw new Error(`intent ${reference.index} was concluded already`);
    await this.#append({ kind: 'outcome', intent: reference.index, ...outcome });
  }

  /** Writes down that a request was not sent. @throws as `intend` does */
  async refuse(refusal: Refusal): Promise<void> {
    await this.#append({ kind: 'refused', ...refusal });
  }

  /** Bytes of the bodies that any process sent on the day of `now` (UTC). @throws PpagentError RECEIPTS_DAMAGED */
  sentToday(now: Date): Promise<number> {
    return this.#sent.bytes(now);
  }

  /** Every entry, oldest first. @throws PpagentError RECEIPTS_DAMAGED */
  entries(): AsyncGenerator<Receipt, void, undefined> {
    return readReceipts(this.#location);
  }

  /** The newest signed head that this process knows of. */
  head(): SignedTreeHead {
    return this.#file.head;
  }

  /** Waits for what is being written, and pins the newest head. */
  async close(): Promise<void> {
    await this.#writing;
    await this.#pinner.close();
  }

  #append(content: ReceiptContent): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ content, time: new Date(), resolve, reject });
      this.#writing ??= this.#write();
    });
  }

  async #write(): Promise<void> {
    // What is asked for in the same turn goes into the first batch.
    await Promise.resolve();
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      await this.#writeBatch(batch).catch((error) => {
        for (const { reject } of batch) reject(error);
      });
    }
    this.#writing = undefined;
  }

  async #writeBatch(batch: readonly Waiting[]): Promise<void> {
    await withFileLock(
      this.#location.lock,
      async (lock) => {
        const lines = batch.map(
          ({ content, time }) =>
            (index: number) =>
              lineOf({ ...content, index, time: time.toISOString() }),
        );
        const first = await this.#file.append(lines, lock);
        for (const [place, { resolve }] of batch.entries()) resolve(first + place);
        // The entries are on the disk. A head that cannot be written now is written before the next entries are.
        await this.#file.sealHead().catch(() => undefined);
      },
      { busy: 'RECEIPTS_BUSY' },
    );
    this.#pinner.note(this.#file.head);
  }
}

/**
 * Opens the user's log of receipts, or begins one. Compares its end with its signed head and its length with the pinned
 * one; heals what a crash has left.
 *
 * @throws PpagentError RECEIPTS_DAMAGED, RECEIPTS_KEY_MISSING, RECEIPTS_BUSY, WRITE_FAILED, CREDENTIAL_STORE_FAILED
 */
export async function openReceiptLog(options: KeychainChoice): Promise<ReceiptLog> {
  const location = locateReceipts(options.env);
  const { file, pin } = await openLog(location, keychainFinder(options));
  return new ReceiptLog(location, file, pin);
}
