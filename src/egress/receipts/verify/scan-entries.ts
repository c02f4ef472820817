import type { FileHandle } from 'node:fs/promises';
import { leafHash } from '../merkle/tree-hash.ts';
import { readLines } from '../read-lines.ts';
import type { Receipt } from '../receipt.ts';
import { receiptIn } from '../receipt-line.ts';

/** What a log's entries are, and whether they fit together. */
export interface EntryScan {
  /** Hashes of all entries. */
  readonly leaves: readonly Uint8Array[];
  readonly defects: readonly string[];
  readonly intents: number;
  readonly refusals: number;
  readonly unfinished: readonly number[];
  /** The entry that was asked for, as it stands. */
  readonly wanted: string | undefined;
}

/**
 * Reads every entry.
 *
 * @param size where to stop, in bytes
 * @param wanted index of an entry to keep
 */
export async function scanEntries(
  file: FileHandle,
  size: number,
  wanted: number | undefined,
): Promise<EntryScan> {
  const leaves: Uint8Array[] = [];
  const sequence = new Sequence();
  let kept: string | undefined;
  for await (const lines of readLines(file, 0, size)) {
    for (const line of lines) {
      if (leaves.length === wanted) kept = line.toString('utf8');
      sequence.add(receiptIn(line));
      leaves.push(leafHash(line));
    }
  }
  const { defects, intents, refusals, unfinished } = sequence;
  return { leaves, defects, intents, refusals, unfinished, wanted: kept };
}

/** Entries one after the other: their places, and which belong together. */
class Sequence {
  readonly defects: string[] = [];
  intents = 0;
  refusals = 0;
  readonly #concluded = new Map<number, boolean>();
  #place = 0;
  #expected = 0;

  get unfinished(): number[] {
    return [...this.#concluded].filter(([, isConcluded]) => !isConcluded).map(([index]) => index);
  }

  add(receipt: Receipt | undefined): void {
    const line = ++this.#place;
    if (!receipt) {
      this.defects.push(`line ${line} is no entry`);
      this.#expected += 1;
      return;
    }
    const { index } = receipt;
    if (index !== this.#expected) {
      this.defects.push(`line ${line} holds entry ${index} where entry ${this.#expected} belongs`);
    }
    this.#expected = index + 1;
    if (receipt.kind === 'refused') this.refusals += 1;
    else if (receipt.kind === 'intent') {
      this.intents += 1;
      this.#concluded.set(index, false);
    } else this.#conclude(index, receipt.intent);
  }

  #conclude(outcome: number, intent: number): void {
    const isConcluded = this.#concluded.get(intent);
    if (isConcluded === undefined) {
      this.defects.push(`entry ${outcome} is the outcome of entry ${intent}, which is no request before it`);
    } else if (isConcluded) {
      this.defects.push(`entry ${outcome} is a second outcome of entry ${intent}`);
    }
    if (isConcluded === false) this.#concluded.set(intent, true);
  }
}
