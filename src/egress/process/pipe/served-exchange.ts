import { carryError, readCarriedError } from './carried-error.ts';
import { creditPayload, type Exchange, type Link, nothing, readCredit } from './exchange.ts';
import type { Frame } from './frame.ts';
import { InboundBody } from './inbound-body.ts';
import { fromJson, toJson } from './json-payload.ts';
import { type BodySource, OutboundBody } from './outbound-body.ts';
import { PipeError } from './pipe-error.ts';

/** What is asked, and who still wants to know. */
export interface Question {
  readonly head: unknown;
  readonly body: AsyncIterable<Uint8Array>;
  /** Aborted when the other side wants it to end. */
  readonly signal: AbortSignal;
}

export type AnswerExchange = (
  question: Question,
) => Promise<{ readonly head: object; readonly body: BodySource }>;

/** An exchange that the other side opened. */
export class ServedExchange implements Exchange {
  readonly #link: Link;
  readonly #stream: number;
  readonly #question: InboundBody;
  readonly #answer: OutboundBody;
  readonly #ended = new AbortController();
  #isOver = false;

  constructor(link: Link, stream: number) {
    this.#link = link;
    this.#stream = stream;
    this.#question = new InboundBody({
      credit: (bytes) => link.send('credit', stream, creditPayload(bytes)),
      // Whoever answers without reading all of the question says so by its answer.
      givenUp: () => {},
    });
    this.#answer = new OutboundBody({
      data: (bytes) => link.send('data', stream, bytes),
      room: link.room,
    });
  }

  serve(head: Uint8Array, answer: AnswerExchange): void {
    void this.#serve(fromJson(head), answer);
  }

  receive(frame: Frame): void {
    switch (frame.type) {
      case 'data':
        this.#question.push(frame.payload);
        return;
      case 'end':
        this.#question.end();
        return;
      case 'credit':
        this.#answer.grant(readCredit(frame));
        return;
      case 'abort':
        this.#ended.abort(readCarriedError(fromJson(frame.payload)));
        return;
      case 'cancel':
        this.#giveUp(readCarriedError(fromJson(frame.payload)));
        return;
      default:
        throw new PipeError(`a frame of type ${frame.type} comes from the side that asks`);
    }
  }

  lost(error: Error): void {
    this.#giveUp(error);
  }

  async #serve(head: unknown, answer: AnswerExchange): Promise<void> {
    try {
      const { head: answerHead, body } = await answer({
        head,
        body: this.#question,
        signal: this.#ended.signal,
      });
      if (!this.#isOver) this.#link.send('answer', this.#stream, toJson(answerHead));
      const isWhole = await this.#answer.send(body);
      if (isWhole && !this.#isOver) this.#link.send('end', this.#stream, nothing);
    } catch (error) {
      if (!this.#isOver) this.#link.send('fail', this.#stream, toJson(carryError(error)));
    }
    this.#finish();
  }

  #giveUp(error: Error): void {
    this.#finish();
    this.#ended.abort(error);
    this.#question.breakOff(error);
    this.#answer.stop();
  }

  #finish(): void {
    this.#isOver = true;
    this.#link.forget(this.#stream);
  }
}
