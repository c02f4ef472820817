import { setTimeout as sleep } from 'node:timers/promises';

/** How long a call that was ended may take for its last words, in milliseconds. */
export const lastWordsMs = 1000;

/** Timers count no further, and fire at once beyond it. */
const longestTimer = 2 ** 31 - 1;

/** A call that counts against the limit. */
export interface CallInProgress {
  /** Aborted when the caller hangs up, time is up or the listener shuts down. */
  readonly signal: AbortSignal;
  hangUp(): void;
  /** It is over; another may take its place. */
  release(): void;
}

/** Counts the calls that are served at once, and ends them. */
export class CallsInProgress {
  readonly #most: number;
  readonly #timeoutMs: number;
  readonly #open = new Map<AbortController, Promise<void>>();
  #isClosing = false;

  constructor(most: number, timeoutMs: number) {
    this.#most = most;
    this.#timeoutMs = timeoutMs;
  }

  /** Whether no call is taken any more. */
  get isClosing(): boolean {
    return this.#isClosing;
  }

  /** @returns undefined when there are as many as there may be */
  begin(): CallInProgress | undefined {
    if (this.#open.size >= this.#most) return undefined;
    const controller = new AbortController();
    const timer = setTimeout(
      () => {
        controller.abort(new DOMException('the call took longer than it may', 'TimeoutError'));
      },
      Math.min(this.#timeoutMs, longestTimer),
    );
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    this.#open.set(controller, released);
    return {
      signal: controller.signal,
      hangUp: () => controller.abort(new DOMException('the caller hung up', 'AbortError')),
      release: () => {
        clearTimeout(timer);
        this.#open.delete(controller);
        release();
      },
    };
  }

  /** Takes no more calls; those in progress may go on for so long, in milliseconds, and then have time for last words. */
  async end(graceMs: number): Promise<void> {
    this.#isClosing = true;
    await this.#allReleased(graceMs);
    for (const controller of this.#open.keys()) {
      controller.abort(new DOMException('the listener shuts down', 'AbortError'));
    }
    await this.#allReleased(2 * lastWordsMs);
  }

  async #allReleased(patienceMs: number): Promise<void> {
    const waiting = new AbortController();
    const patience = sleep(Math.min(patienceMs, longestTimer), undefined, { signal: waiting.signal }).catch(
      () => {},
    );
    await Promise.race([Promise.all(this.#open.values()), patience]);
    waiting.abort();
  }
}
