import { receiptIn } from '../receipt-line.ts';

/** Entries of a log of receipts one after the other, and which belong together. */
export class RequestSequence {
  intents = 0;
  refusals = 0;
  readonly #concluded = new Map<number, boolean>();

  /** Intents without an outcome, by their index: what was interrupted, or is still under way. */
  get unfinished(): number[] {
    return [...this.#concluded].filter(([, isConcluded]) => !isConcluded).map(([index]) => index);
  }

  /** @returns what is wrong with an entry where it stands */
  look(line: Uint8Array): readonly string[] {
    const receipt = receiptIn(line);
    if (receipt?.kind === 'refused') this.refusals += 1;
    else if (receipt?.kind === 'intent') {
      this.intents += 1;
      this.#concluded.set(receipt.index, false);
    } else if (receipt) return this.#conclude(receipt.index, receipt.intent);
    return [];
  }

  #conclude(outcome: number, intent: number): readonly string[] {
    const isConcluded = this.#concluded.get(intent);
    if (isConcluded === undefined)
      return [`entry ${outcome} is the outcome of entry ${intent}, which is no request before it`];
    if (isConcluded) return [`entry ${outcome} is a second outcome of entry ${intent}`];
    this.#concluded.set(intent, true);
    return [];
  }
}
