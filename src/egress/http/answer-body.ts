import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable, type Transform } from 'node:stream';
import { constants, createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { messageOf, TransferFailure } from './transfer-failure.ts';

/** Bytes that a compressed body may grow to: nobody asks for compression, and a small one can be made to fill the memory. */
const mostInflated = 256 * 2 ** 20;

const decoders: Readonly<Record<string, () => Transform>> = {
  gzip: () => createGunzip({ flush: constants.Z_SYNC_FLUSH }),
  'x-gzip': () => createGunzip({ flush: constants.Z_SYNC_FLUSH }),
  deflate: () => createInflate({ flush: constants.Z_SYNC_FLUSH }),
  br: () => createBrotliDecompress({ flush: constants.BROTLI_OPERATION_FLUSH }),
};

export interface AnswerBodyOptions {
  /** Longest time without a byte while somebody waits for one, in milliseconds. */
  readonly stallMs: number;
  readonly signal: AbortSignal | undefined;
  /** Called once, when nothing more will come. */
  readonly ended: () => void;
}

/**
 * The body of an answer, as it arrives. To be read to its end or given up with `return()`, before the first byte as well.
 * Throws TransferFailure when the connection breaks or stalls, the signal's reason when aborted.
 */
export class AnswerBody implements AsyncIterableIterator<Uint8Array> {
  readonly #source: Readable;
  readonly #chunks: AsyncIterator<Buffer>;
  readonly #options: AnswerBodyOptions;
  readonly #isInflated: boolean;
  #inflated = 0;
  #isOver = false;

  /**
   * @param decode whether to undo a content encoding
   * @throws TransferFailure for one that is not known
   */
  constructor(
    response: IncomingMessage,
    options: AnswerBodyOptions,
    { decode }: { readonly decode: boolean },
  ) {
    this.#options = options;
    // An error that nobody reads any more is no reason to end the process.
    response.on('error', () => {});
    const encoding = response.headers['content-encoding']?.trim().toLowerCase() || 'identity';
    this.#isInflated = decode && encoding !== 'identity';
    this.#source = this.#isInflated ? inflated(response, encoding) : response;
    this.#chunks = this.#source[Symbol.asyncIterator]();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<Uint8Array, undefined>> {
    if (this.#isOver) return { done: true, value: undefined };
    const { stallMs, signal } = this.#options;
    const timer = setTimeout(() => {
      this.#source.destroy(new Error(`nothing arrived for ${stallMs / 1000} s`));
    }, stallMs);
    try {
      const { done, value } = await this.#chunks.next();
      if (done) {
        this.#end();
        return { done: true, value: undefined };
      }
      if (this.#isInflated) this.#count(value.length);
      return { done: false, value };
    } catch (cause) {
      this.#end();
      this.#source.destroy();
      signal?.throwIfAborted();
      throw new TransferFailure(`the transfer broke off (${messageOf(cause)})`, { cause });
    } finally {
      clearTimeout(timer);
    }
  }

  async return(): Promise<IteratorResult<Uint8Array, undefined>> {
    this.#source.destroy();
    this.#end();
    return { done: true, value: undefined };
  }

  #count(bytes: number): void {
    this.#inflated += bytes;
    if (this.#inflated > mostInflated) throw new Error('compressed to more than can be taken');
  }

  #end(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#options.ended();
  }
}

function inflated(response: IncomingMessage, encoding: string): Readable {
  const decoder = Object.hasOwn(decoders, encoding) ? decoders[encoding]!() : undefined;
  if (!decoder) throw new TransferFailure(`the answer is encoded as ${encoding}, which was not asked for`);
  // How it ended is told by the decoder.
  pipeline(response, decoder, () => {});
  return decoder;
}
