import type { HeadPin } from './head-pin.ts';
import type { SignedTreeHead } from './tree-head.ts';

/** Shortest time between two heads that are pinned, in milliseconds: a keychain takes a while to store one. */
const interval = 1000;

/** Pins the newest head, now and then; never goes back to an older one, and never fails: what is pinned is then older. */
export class HeadPinner {
  readonly #pin: HeadPin;
  #next: SignedTreeHead | undefined;
  #timer: NodeJS.Timeout | undefined;
  #pinned = 0;
  #work: Promise<void> = Promise.resolve();

  constructor(pin: HeadPin) {
    this.#pin = pin;
  }

  /** Takes note of a head; pins it at once, or together with those that come meanwhile. */
  note(head: SignedTreeHead): void {
    this.#next = head;
    const wait = this.#pinned + interval - Date.now();
    if (wait <= 0) this.#start();
    else this.#timer ??= setTimeout(() => this.#start(), wait).unref();
  }

  /** Pins the newest head without waiting any longer. */
  async close(): Promise<void> {
    this.#start();
    await this.#work;
  }

  #start(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const head = this.#next;
    if (!head) return;
    this.#next = undefined;
    this.#pinned = Date.now();
    this.#work = this.#work.then(() => this.#write(head)).catch(() => undefined);
  }

  async #write(head: SignedTreeHead): Promise<void> {
    // Other processes pin heads, too.
    const pinned = await this.#pin.read();
    if ('head' in pinned && (pinned.head?.size ?? 0) < head.size) await this.#pin.write(head);
  }
}
