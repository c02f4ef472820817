/**
 * A body made from another one. Written out rather than as a generator alone: to give up a generator that was never read
 * runs none of its code, and the body below it would stay open.
 */
export class RestoredBody implements AsyncIterableIterator<Uint8Array> {
  readonly #source: AsyncIterable<Uint8Array>;
  readonly #generator: AsyncGenerator<Uint8Array>;
  #isStarted = false;

  constructor(
    source: AsyncIterable<Uint8Array>,
    restore: (source: AsyncIterable<Uint8Array>) => AsyncGenerator<Uint8Array>,
  ) {
    this.#source = source;
    this.#generator = restore(source);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<Uint8Array>> {
    this.#isStarted = true;
    return this.#generator.next();
  }

  async return(): Promise<IteratorResult<Uint8Array>> {
    if (!this.#isStarted) await this.#source[Symbol.asyncIterator]().return?.();
    this.#isStarted = true;
    return this.#generator.return(undefined);
  }
}
