/** What is told of a body while it is read. Each body ends once, in one of the three ways. */
export interface BodyObserver {
  chunk?(bytes: Uint8Array): void;
  /** It was read to its end. */
  ended?(): void;
  /** It broke. @returns last bytes to hand on in place of the error; undefined lets the error through */
  broke?(error: unknown): Uint8Array | undefined;
  /** Whoever read it has stopped. */
  givenUp?(): void;
}

/**
 * A body as it is, with somebody told of it. Written out rather than as a generator: to give up a generator that was never
 * read runs none of its code, and what is below it would stay open.
 */
export class ObservedBody implements AsyncIterableIterator<Uint8Array> {
  readonly #inner: AsyncIterator<Uint8Array>;
  readonly #observer: BodyObserver;
  #isOver = false;

  constructor(body: AsyncIterable<Uint8Array>, observer: BodyObserver) {
    this.#inner = body[Symbol.asyncIterator]();
    this.#observer = observer;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<Uint8Array>> {
    if (this.#isOver) return { done: true, value: undefined };
    let result: IteratorResult<Uint8Array>;
    try {
      result = await this.#inner.next();
    } catch (error) {
      return this.#break(error);
    }
    if (!result.done) this.#observer.chunk?.(result.value);
    else if (this.#over()) this.#observer.ended?.();
    return result;
  }

  async return(): Promise<IteratorResult<Uint8Array>> {
    if (this.#over()) this.#observer.givenUp?.();
    await this.#inner.return?.();
    return { done: true, value: undefined };
  }

  #break(error: unknown): IteratorResult<Uint8Array> {
    const last = this.#over() ? this.#observer.broke?.(error) : undefined;
    if (!last) throw error;
    return { done: false, value: last };
  }

  /** @returns whether it was not over before */
  #over(): boolean {
    const first = !this.#isOver;
    this.#isOver = true;
    return first;
  }
}
