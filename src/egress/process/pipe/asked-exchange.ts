import { carryReason, readCarriedError } from './carried-error.ts';
import { creditPayload, type Exchange, type Link, nothing, readCredit } from './exchange.ts';
import type { Frame } from './frame.ts';
import { InboundBody } from './inbound-body.ts';
import { fromJson, toJson } from './json-payload.ts';
import { OutboundBody } from './outbound-body.ts';
import { PipeError } from './pipe-error.ts';

export interface AskOptions {
  readonly signal?: AbortSignal;
  /**
   * What an abort means. `forget`: fail at once with the signal's reason. `tell`: let the other side know the reason, and
   * take the answer that it then gives. Default: `forget`.
   */
  readonly onAbort?: 'forget' | 'tell';
}

export interface PipeAnswer {
  readonly head: unknown;
  readonly body: AsyncIterableIterator<Uint8Array>;
}

/** An exchange that this side opened. */
export class AskedExchange implements Exchange {
  readonly #link: Link;
  readonly #stream: number;
  readonly #signal: AbortSignal | undefined;
  readonly #question: OutboundBody;
  readonly #answer: InboundBody;
  #isOver = false;
  #settle: { resolve(answer: PipeAnswer): void; reject(error: unknown): void } | undefined;
  readonly #onAbort: () => void;

  constructor(link: Link, stream: number, { signal, onAbort }: AskOptions) {
    this.#link = link;
    this.#stream = stream;
    // A signal of its own: Node warns of a leak when many exchanges listen to one.
    this.#signal = signal && AbortSignal.any([signal]);
    this.#question = new OutboundBody({
      data: (bytes) => link.send('data', stream, bytes),
      room: link.room,
    });
    this.#answer = new InboundBody({
      credit: (bytes) => link.send('credit', stream, creditPayload(bytes)),
      givenUp: () => this.#cancel(new DOMException('the answer is not read any more', 'AbortError')),
    });
    this.#onAbort = () => {
      const { reason } = this.#signal!;
      if (onAbort === 'tell') link.send('abort', stream, toJson(carryReason(reason)));
      else this.#cancel(reason);
    };
  }

  begin(head: object, body: Uint8Array): Promise<PipeAnswer> {
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
      this.#link.send('open', this.#stream, toJson(head));
      this.#signal?.addEventListener('abort', this.#onAbort, { once: true });
      if (this.#signal?.aborted) this.#onAbort();
      void this.#ask(body);
    });
  }

  receive(frame: Frame): void {
    switch (frame.type) {
      case 'answer': {
        if (!this.#settle) throw new PipeError('an exchange is answered twice');
        const head = fromJson(frame.payload);
        this.#settle.resolve({ head, body: this.#answer });
        this.#settle = undefined;
        return;
      }
      case 'data':
        this.#expectBody();
        this.#answer.push(frame.payload);
        return;
      case 'end':
        this.#expectBody();
        this.#answer.end();
        this.#finish();
        return;
      case 'credit':
        this.#question.grant(readCredit(frame));
        return;
      case 'fail':
        this.#fail(readCarriedError(fromJson(frame.payload)));
        return;
      default:
        throw new PipeError(`a frame of type ${frame.type} comes from the side that answers`);
    }
  }

  lost(error: Error): void {
    this.#fail(error);
  }

  async #ask(body: Uint8Array): Promise<void> {
    if (this.#isOver) return;
    if (await this.#question.send(body)) this.#link.send('end', this.#stream, nothing);
  }

  #expectBody(): void {
    if (this.#settle) throw new PipeError('the body of an answer comes before its head');
  }

  #cancel(reason: unknown): void {
    if (this.#isOver) return;
    this.#link.send('cancel', this.#stream, toJson(carryReason(reason)));
    this.#finish();
    this.#settle?.reject(reason);
    this.#answer.breakOff(reason);
  }

  #fail(error: Error): void {
    this.#finish();
    this.#settle?.reject(error);
    this.#answer.fail(error);
  }

  #finish(): void {
    this.#isOver = true;
    this.#question.stop();
    this.#signal?.removeEventListener('abort', this.#onAbort);
    this.#link.forget(this.#stream);
  }
}
