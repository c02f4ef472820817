import { withFileLock } from '../../config/files/file-lock.ts';
import type { HeadPin } from './head-pin.ts';
import type { SignedTreeHead } from './tree-head.ts';

/** Shortest time between two heads that are pinned, in milliseconds: a keychain takes a while to store one. */
const interval = 1000;

/** Pins the newest head, now and then; never goes back to an older one, and never fails: what is pinned is then older. */
export class HeadPinner {
  readonly #pin: HeadPin;
  readonly #lock: string;
  #next: SignedTreeHead | undefined;
  #timer: NodeJS.Timeout | undefined;
  #pinned = 0;
  #work: Promise<void> = Promise.resolve();

  /** @param lock a file for one process at a time to pin; not the log's, which waits for no keychain */
  constructor(pin: HeadPin, lock: string) {
    this.#pin = pin;
    this.#lock = lock;
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
    this.#work = this.#work
      .then(() => withFileLock(this.#lock, () => this.#write(head)))
      .catch(() => undefined);
  }

  async #write(head: SignedTreeHead): Promise<void> {
    // Other processes pin heads, too.
    const pinned = await this.#pin.read();
    if ('head' in pinned && (pinned.head?.size ?? 0) < head.size) await this.#pin.write(head);
  }
}
