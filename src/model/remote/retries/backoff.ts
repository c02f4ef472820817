import { setTimeout as sleep } from 'node:timers/promises';

export interface BackoffOptions {
  /** The first one included. Default: 4. */
  readonly attempts?: number;
  /** Longest wait before the second attempt, in milliseconds; doubled for each further one. Default: 500. */
  readonly firstMs?: number;
  /** Longest wait of all, in milliseconds, also where a provider asks for one. Default: 30 s. */
  readonly longestMs?: number;
}

/** How often to try again and how long to wait: exponential backoff with full jitter (Brooker 2015, AWS). */
export class Backoff {
  readonly #attempts: number;
  readonly #firstMs: number;
  readonly #longestMs: number;
  #failures = 0;

  constructor({ attempts = 4, firstMs = 500, longestMs = 30_000 }: BackoffOptions = {}) {
    this.#attempts = attempts;
    this.#firstMs = firstMs;
    this.#longestMs = longestMs;
  }

  get failures(): number {
    return this.#failures;
  }

  /**
   * Notes a failed attempt, and waits before the next one.
   *
   * @param askedMs what the provider asks to wait
   * @returns false where there is to be no other: there were enough, or it would be too long a wait
   * @throws the signal's reason
   */
  async next(askedMs: number | undefined, signal: AbortSignal): Promise<boolean> {
    this.#failures++;
    if (this.#failures >= this.#attempts || (askedMs ?? 0) > this.#longestMs) return false;
    const longest = Math.min(this.#longestMs, this.#firstMs * 2 ** (this.#failures - 1));
    // Not before it is asked for, and not all at the same moment after that.
    const ms = (askedMs ?? 0) + Math.random() * (askedMs === undefined ? longest : this.#firstMs);
    await sleep(ms, undefined, { signal }).catch(() => signal.throwIfAborted());
    return true;
  }
}
