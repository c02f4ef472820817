import { longestData } from './frame.ts';
import { windowBytes } from './inbound-body.ts';
import { PipeError } from './pipe-error.ts';

export type BodySource = Uint8Array | AsyncIterable<Uint8Array>;

export interface OutboundBodyHooks {
  data(bytes: Uint8Array): void;
  /** Resolves when the pipe has room again; undefined when it has. */
  room(): Promise<void> | undefined;
}

/** Sends a body in frames, as far ahead of its reader as the window allows. */
export class OutboundBody {
  readonly #hooks: OutboundBodyHooks;
  #credit = windowBytes;
  #isStopped = false;
  #goOn: (() => void) | undefined;
  #source: AsyncIterator<Uint8Array> | undefined;

  constructor(hooks: OutboundBodyHooks) {
    this.#hooks = hooks;
  }

  /** @throws PipeError when there is more of it than was sent */
  grant(bytes: number): void {
    this.#credit += bytes;
    if (this.#credit > windowBytes) throw new PipeError('a body gets more credit than its window has');
    this.#goOn?.();
  }

  /** Nobody reads it any more. */
  stop(): void {
    this.#isStopped = true;
    this.#goOn?.();
    // Whether it could be given up in order makes no difference to anybody.
    this.#source?.return?.()?.catch(() => {});
  }

  /**
   * Sends all of it, or what there is until it is stopped.
   *
   * @returns whether all of it was sent
   * @throws whatever the body throws, unless it was stopped before
   */
  async send(body: BodySource): Promise<boolean> {
    if (body instanceof Uint8Array) {
      await this.#sendChunk(body);
      return !this.#isStopped;
    }
    const source = body[Symbol.asyncIterator]();
    this.#source = source;
    if (this.#isStopped) this.stop();
    while (!this.#isStopped) {
      const result = await source.next().catch((error: unknown) => {
        if (!this.#isStopped) throw error;
      });
      if (!result || this.#isStopped) return false;
      if (result.done) return true;
      await this.#sendChunk(result.value);
    }
    return false;
  }

  /** Waits only where it has to, so that what is written at once leaves in one piece. */
  async #sendChunk(chunk: Uint8Array): Promise<void> {
    for (let position = 0; position < chunk.length && !this.#isStopped; ) {
      const size = Math.min(longestData, chunk.length - position, this.#credit);
      if (size === 0) {
        await new Promise<void>((resolve) => {
          this.#goOn = resolve;
        });
        continue;
      }
      this.#credit -= size;
      this.#hooks.data(chunk.subarray(position, position + size));
      position += size;
      const room = this.#hooks.room();
      if (room) await room;
    }
  }
}
