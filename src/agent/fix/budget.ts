/** The longest that a timer can wait, in milliseconds; some 24 days. Node takes more than that for one millisecond. */
export const longestTimer = 2 ** 31 - 1;

/** What a run may spend: candidates that are verified, and time. */
export class Budget {
  readonly #deadline: number;
  readonly #whole: Budget | undefined;
  #candidates: number;

  /**
   * @param candidates verified at most
   * @param seconds from now; no limit when undefined
   * @param whole that this is a part of
   */
  constructor(candidates: number, seconds: number | undefined, whole?: Budget) {
    this.#candidates = candidates;
    this.#deadline = seconds === undefined ? Number.POSITIVE_INFINITY : performance.now() + seconds * 1000;
    this.#whole = whole;
  }

  /** A share of what is left, from 0 to 1, so that something is left when it is spent. */
  part(share: number): Budget {
    const seconds = this.#deadline === Number.POSITIVE_INFINITY ? undefined : this.millisecondsLeft / 1000;
    return new Budget(
      Math.ceil(this.#candidates * share),
      seconds === undefined ? undefined : seconds * share,
      this,
    );
  }

  get candidatesLeft(): number {
    return this.#candidates;
  }

  /** Milliseconds until the time is up; infinite without a limit. */
  get millisecondsLeft(): number {
    return Math.max(0, this.#deadline - performance.now());
  }

  get exhausted(): boolean {
    return this.#candidates <= 0 || this.millisecondsLeft <= 0;
  }

  spendCandidate(): void {
    this.#candidates--;
    this.#whole?.spendCandidate();
  }

  /** Aborts when the time is up or the user interrupts, whichever comes first. */
  signal(interrupt: AbortSignal): AbortSignal {
    if (this.#deadline === Number.POSITIVE_INFINITY) return interrupt;
    return AbortSignal.any([
      interrupt,
      AbortSignal.timeout(Math.min(longestTimer, Math.ceil(this.millisecondsLeft))),
    ]);
  }
}

/** Whether the signal of a budget was aborted because the time is up. */
export function isOutOfTime(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError';
}
