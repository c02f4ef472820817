import { PipeError } from './pipe-error.ts';

/** Bytes of a body that may be on their way or wait to be read, for each exchange and direction. */
export const windowBytes = 256 * 1024;

export interface InboundBodyHooks {
  /** So many more bytes may be sent. */
  credit(bytes: number): void;
  /** Whoever reads it wants no more. */
  givenUp(): void;
}

interface Reader {
  resolve(result: IteratorResult<Uint8Array>): void;
  reject(error: unknown): void;
}

/**
 * A body that arrives in frames. What it holds unread is bounded: more may be sent only when some was read. Written out
 * rather than as a generator, for which `return()` waits while `next()` does.
 */
export class InboundBody implements AsyncIterableIterator<Uint8Array> {
  readonly #hooks: InboundBodyHooks;
  readonly #chunks: Uint8Array[] = [];
  readonly #readers: Reader[] = [];
  #end: { readonly error?: unknown } | undefined;
  /** Bytes that may still arrive. */
  #allowed = windowBytes;
  /** Bytes that were read and not given back as credit yet. */
  #used = 0;

  constructor(hooks: InboundBodyHooks) {
    this.#hooks = hooks;
  }

  /** @throws PipeError when more arrives than was allowed */
  push(chunk: Uint8Array): void {
    this.#allowed -= chunk.length;
    if (this.#allowed < 0) throw new PipeError('a body is longer than its window allows');
    if (this.#end) return;
    const reader = this.#readers.shift();
    if (!reader) {
      this.#chunks.push(chunk);
      return;
    }
    this.#use(chunk);
    reader.resolve({ done: false, value: chunk });
  }

  /** Nothing more arrives; what is there can still be read. */
  end(): void {
    this.#finish({});
  }

  /** Nothing more arrives, because of an error: it is thrown after what is there. */
  fail(error: unknown): void {
    this.#finish({ error });
  }

  /** As `fail`, but what is there is not read any more. */
  breakOff(error: unknown): void {
    this.#chunks.length = 0;
    this.#finish({ error });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<Uint8Array>> {
    const chunk = this.#chunks.shift();
    if (chunk) {
      this.#use(chunk);
      return Promise.resolve({ done: false, value: chunk });
    }
    if (!this.#end) return new Promise((resolve, reject) => this.#readers.push({ resolve, reject }));
    const { error } = this.#end;
    this.#end = {};
    return error === undefined ? Promise.resolve({ done: true, value: undefined }) : Promise.reject(error);
  }

  return(): Promise<IteratorResult<Uint8Array>> {
    const isWhole = this.#end !== undefined;
    this.#chunks.length = 0;
    this.#finish({});
    this.#end = {};
    if (!isWhole) this.#hooks.givenUp();
    return Promise.resolve({ done: true, value: undefined });
  }

  #finish(end: { readonly error?: unknown }): void {
    if (this.#end) return;
    this.#end = end;
    const [first, ...others] = this.#readers.splice(0);
    if (first && end.error !== undefined) {
      this.#end = {};
      first.reject(end.error);
    } else {
      first?.resolve({ done: true, value: undefined });
    }
    for (const reader of others) reader.resolve({ done: true, value: undefined });
  }

  /** Credit is given back in large steps: a frame for each chunk would cost as much as the chunk. */
  #use(chunk: Uint8Array): void {
    this.#used += chunk.length;
    if (this.#end || this.#used < windowBytes / 4) return;
    this.#allowed += this.#used;
    this.#hooks.credit(this.#used);
    this.#used = 0;
  }
}
