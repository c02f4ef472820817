import type { AnswerBody } from '../http/answer-body.ts';

/** How an answer's body ended. */
export type BodyEnd = 'read' | 'broken' | 'given up';

interface ProviderBodyOptions {
  /** What to throw instead of an error of the connection. */
  readonly failure: (error: unknown) => unknown;
  /** Called once, with the bytes that arrived. */
  readonly ended: (how: BodyEnd, bytes: number) => void;
}

/** The body of a provider's answer; how it ended is told, for the receipt. */
export class ProviderBody implements AsyncIterableIterator<Uint8Array> {
  readonly #body: AnswerBody;
  readonly #options: ProviderBodyOptions;
  #bytes = 0;
  #isOver = false;

  constructor(body: AnswerBody, options: ProviderBodyOptions) {
    this.#body = body;
    this.#options = options;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<Uint8Array, undefined>> {
    try {
      const result = await this.#body.next();
      if (result.done) this.#end('read');
      else this.#bytes += result.value.length;
      return result;
    } catch (error) {
      this.#end('broken');
      throw this.#options.failure(error);
    }
  }

  async return(): Promise<IteratorResult<Uint8Array, undefined>> {
    this.#end('given up');
    return this.#body.return();
  }

  #end(how: BodyEnd): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#options.ended(how, this.#bytes);
  }
}
