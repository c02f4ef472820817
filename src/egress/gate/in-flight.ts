import type { Outcome } from '../receipts/receipt.ts';
import type { IntentReference, ReceiptLog } from '../receipts/receipt-log.ts';

/** How a request ended. `stopped`: by the one who asked. */
export type Result = Outcome['result'];

/** Requests whose intent is in the log and whose outcome is not yet. */
export class InFlight {
  readonly #receipts: Pick<ReceiptLog, 'conclude'>;
  readonly #writing = new Set<Promise<void>>();

  constructor(receipts: Pick<ReceiptLog, 'conclude'>) {
    this.#receipts = receipts;
  }

  /**
   * Notes that a request begins now. @returns what is to be called when it has ended; the outcome is written meanwhile,
   * nobody waits for it
   */
  begin(
    intent: IntentReference,
  ): (result: Result, status: number | undefined, receivedBytes: number) => void {
    const startedAt = performance.now();
    return (result, status, receivedBytes) => {
      const milliseconds = Math.round(performance.now() - startedAt);
      const outcome = { result, status, receivedBytes, milliseconds } as Outcome;
      // The intent says that it was sent. An outcome that cannot be written is no reason to lose the answer.
      const writing = this.#receipts.conclude(intent, outcome).catch(() => {});
      this.#writing.add(writing);
      void writing.then(() => this.#writing.delete(writing));
    };
  }

  /** Waits for the outcomes that are being written. */
  async settled(): Promise<void> {
    await Promise.all(this.#writing);
  }
}
