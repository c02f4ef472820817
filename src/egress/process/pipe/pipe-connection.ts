import type { Duplex } from 'node:stream';
import { PpagentError } from '../../../errors/ppagent-error.ts';
import { AskedExchange, type AskOptions } from './asked-exchange.ts';
import type { Exchange, Link } from './exchange.ts';
import { encodeFrame, type Frame } from './frame.ts';
import { FrameDecoder } from './frame-decoder.ts';
import { fromJson, toJson } from './json-payload.ts';
import { PipeError } from './pipe-error.ts';
import { type AnswerExchange, ServedExchange } from './served-exchange.ts';

/** Which of the two processes is at this end. */
export type Side = 'core' | 'gate';

/** Exchanges that the other side may have open at one time. */
const mostServed = 4096;

/** Bytes that wait to be written before bodies wait, too. */
const mostUnwritten = 1024 * 1024;

export interface Peer {
  /** Something was told. In the order in which it was, among openings of exchanges as well. */
  notice(value: unknown): void;
  readonly answer: AnswerExchange;
}

/** The two processes' pipe: exchanges side by side in both directions, each with its own flow control. */
export class PipeConnection {
  readonly #socket: Duplex;
  readonly #side: Side;
  readonly #peer: Peer;
  readonly #decoder = new FrameDecoder();
  readonly #exchanges = new Map<number, Exchange>();
  readonly #link: Link;
  #served = 0;
  /** The stream of the next exchange that is opened here. */
  #next: number;
  /** The newest stream that the other side opened. */
  #newest = 0;
  #isFlushing = false;
  #drained: Promise<void> | undefined;
  #lost: Error | undefined;
  /** Resolves with the reason when nothing more can come or go. */
  readonly closed: Promise<Error>;

  constructor(socket: Duplex, side: Side, peer: Peer) {
    this.#socket = socket;
    this.#side = side;
    this.#peer = peer;
    this.#next = side === 'core' ? 1 : 2;
    this.#link = {
      send: (type, stream, payload) => this.#write({ type, stream, payload }),
      room: () => this.#room(),
      forget: (stream) => this.#forget(stream),
    };
    this.closed = new Promise((resolve) => {
      const lose = (why: string, cause?: unknown) => {
        this.#lose(why, cause);
        resolve(this.#lost!);
      };
      socket.on('data', (bytes) => {
        try {
          this.#receive(bytes);
        } catch (error) {
          lose(error instanceof Error ? error.message : String(error), error);
          socket.destroy();
        }
      });
      socket.on('end', () => lose('it closed the pipe'));
      socket.on('error', (error) => lose(error.message, error));
      socket.on('close', () => lose('the pipe is closed'));
      // Whoever was at the other end may be gone before anybody listens here.
      if (socket.readableEnded || socket.destroyed) lose('the pipe is closed');
    });
  }

  /** Tells the other side something. Nothing is said any more when the pipe is closed. */
  notify(value: object): void {
    this.#write({ type: 'notice', stream: 0, payload: toJson(value) });
  }

  /**
   * Asks the other side something, and gives its answer as soon as its head is there.
   *
   * @throws what the other side failed with; the signal's reason; PpagentError PROVIDER_FAILED when the pipe breaks
   */
  ask(head: object, body: Uint8Array, options: AskOptions = {}): ReturnType<AskedExchange['begin']> {
    if (this.#lost) return Promise.reject(this.#lost);
    const stream = this.#next;
    this.#next += 2;
    const exchange = new AskedExchange(this.#link, stream, options);
    this.#exchanges.set(stream, exchange);
    return exchange.begin(head, body);
  }

  /** Writes what is still to be written, and ends the pipe. */
  async close(): Promise<void> {
    this.#flush();
    this.#socket.end();
    await this.closed;
  }

  #receive(bytes: Buffer): void {
    for (const frame of this.#decoder.push(bytes)) {
      if (this.#lost) return;
      if (frame.type === 'notice') this.#peer.notice(fromJson(frame.payload));
      else if (frame.type === 'open') this.#open(frame);
      else this.#exchangeOf(frame)?.receive(frame);
    }
  }

  #open({ stream, payload }: Frame): void {
    if (this.#isOwn(stream) || stream <= this.#newest)
      throw new PipeError(`stream ${stream} is opened twice`);
    this.#newest = stream;
    this.#served++;
    if (this.#served > mostServed) throw new PipeError('too many exchanges are open');
    const exchange = new ServedExchange(this.#link, stream);
    this.#exchanges.set(stream, exchange);
    exchange.serve(payload, this.#peer.answer);
  }

  /** Frames of an exchange that is over here may still be on their way. */
  #exchangeOf({ type, stream }: Frame): Exchange | undefined {
    const wasOpened = stream > 0 && (this.#isOwn(stream) ? stream < this.#next : stream <= this.#newest);
    if (!wasOpened)
      throw new PipeError(`a frame of type ${type} is of stream ${stream}, which was never opened`);
    return this.#exchanges.get(stream);
  }

  #isOwn(stream: number): boolean {
    return (stream % 2 === 1) === (this.#side === 'core');
  }

  #forget(stream: number): void {
    if (this.#exchanges.delete(stream) && !this.#isOwn(stream)) this.#served--;
  }

  /** What is written in one turn of the event loop leaves in one piece. */
  #write(frame: Frame): void {
    const pieces = encodeFrame(frame);
    if (this.#lost) return;
    if (!this.#isFlushing) {
      this.#isFlushing = true;
      this.#socket.cork();
      setImmediate(() => this.#flush());
    }
    for (const piece of pieces) this.#socket.write(piece);
  }

  #flush(): void {
    if (!this.#isFlushing) return;
    this.#isFlushing = false;
    this.#socket.uncork();
  }

  #room(): Promise<void> | undefined {
    if (this.#lost || this.#socket.writableLength < mostUnwritten) return undefined;
    this.#flush();
    this.#drained ??= new Promise<void>((resolve) => {
      const goOn = () => {
        this.#drained = undefined;
        this.#socket.off('drain', goOn).off('close', goOn);
        resolve();
      };
      this.#socket.on('drain', goOn).on('close', goOn);
    });
    return this.#drained;
  }

  #lose(why: string, cause: unknown): void {
    if (this.#lost) return;
    const other = this.#side === 'core' ? 'the gate' : 'the core';
    this.#lost = new PpagentError('PROVIDER_FAILED', `${other} is gone: ${why}`, {
      remedy: 'Run the command again.',
      cause,
    });
    const open = [...this.#exchanges.values()];
    this.#exchanges.clear();
    this.#served = 0;
    for (const exchange of open) exchange.lost(this.#lost);
  }
}
