import { type FileHandle, open } from 'node:fs/promises';
import { damaged, unreadable } from '../signed-log/defect.ts';
import type { LogLocation } from '../signed-log/log-location.ts';
import { readLines } from '../signed-log/read-lines.ts';
import { receiptIn } from './receipt-line.ts';
import { receiptsKind } from './receipts-location.ts';

/** How many bytes of entries are read at once when the beginning of a day is looked for. */
const stride = 1 << 18;

/** Adds up what was sent in a day, whichever process sent it. Reads each entry once. */
export class SentToday {
  readonly #location: LogLocation;
  #day = '';
  #bytes = 0;
  /** Where the first entry is that was not counted. */
  #next = 0;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(location: LogLocation) {
    this.#location = location;
  }

  /**
   * Bytes of the bodies of all requests of that day (UTC) so far.
   *
   * @throws PpagentError RECEIPTS_DAMAGED
   */
  bytes(now: Date): Promise<number> {
    const answer = this.#turn.then(() => this.#read(dayOf(now.toISOString())));
    this.#turn = answer.catch(() => undefined);
    return answer;
  }

  async #read(day: string): Promise<number> {
    const { entries } = this.#location;
    const file = await open(entries, 'r').catch((cause) => {
      throw unreadable(receiptsKind, entries, cause);
    });
    try {
      const { size } = await file.stat();
      if (day !== this.#day || size < this.#next) {
        this.#next = await firstOf(day, file, size);
        this.#bytes = 0;
        this.#day = day;
      }
      for await (const lines of readLines(file, this.#next, size)) {
        for (const line of lines) {
          this.#bytes += sentOn(day, line);
          this.#next += line.length + 1;
        }
      }
      return this.#bytes;
    } finally {
      await file.close();
    }
  }
}

function sentOn(day: string, line: Uint8Array): number {
  const receipt = receiptIn(line);
  if (!receipt) throw damaged(receiptsKind, 'an entry cannot be read');
  return receipt.kind === 'intent' && dayOf(receipt.time) === day ? receipt.bytes : 0;
}

/**
 * Where the entries of a day begin. A clock may have been wrong for a while, so that it takes a whole stride of earlier
 * days to end the search.
 */
async function firstOf(day: string, file: FileHandle, size: number): Promise<number> {
  for (let end = size; end > stride; end -= stride) {
    const start = end - stride;
    let first = start;
    let isEarlier = true;
    let isPartial = true;
    for await (const lines of readLines(file, start, end)) {
      for (const line of lines) {
        // The first line began before.
        if (isPartial) first += line.length + 1;
        else if (dayOf(receiptIn(line)?.time ?? day) >= day) isEarlier = false;
        isPartial = false;
      }
    }
    if (isEarlier) return first;
  }
  return 0;
}

/** @param time ISO 8601, UTC */
function dayOf(time: string): string {
  return time.slice(0, 10);
}
