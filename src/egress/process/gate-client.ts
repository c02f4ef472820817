import type { Duplex } from 'node:stream';
import type { Gate, WatchedValue } from '../gate/gate.ts';
import type { InboundResponse } from '../gate/inbound-response.ts';
import type { WireRequest } from '../gate/wire-request.ts';
import type { Listening, ListenOptions, ServeCall } from '../listen/listen-options.ts';
import type { Sealed } from '../seal/sealed.ts';
import { Sealer } from '../seal/sealer.ts';
import type { CoreIsolation } from './core-isolation.ts';
import { collect } from './pipe/collect.ts';
import { nothing } from './pipe/exchange.ts';
import {
  type Hello,
  protocolVersion,
  readCallHead,
  readHello,
  readKind,
  readListeningHead,
  readResponseHead,
} from './pipe/messages.ts';
import { PipeConnection } from './pipe/pipe-connection.ts';
import { PipeError } from './pipe/pipe-error.ts';
import type { AnswerExchange, Question } from './pipe/served-exchange.ts';
import { watchBatches } from './watch-batches.ts';

export interface GateClientOptions {
  /** The gate's process was asked to end, and wants the core to begin with it. */
  interrupt(): void;
}

/** The gate as the core has it: at the other end of the pipe. */
export class GateClient implements Gate {
  readonly #connection: PipeConnection;
  readonly #options: GateClientOptions;
  readonly #services = new Map<number, ServeCall>();
  #hello: Hello | undefined;
  #met: (() => void) | undefined;

  private constructor(socket: Duplex, options: GateClientOptions) {
    this.#options = options;
    this.#connection = new PipeConnection(socket, 'core', {
      notice: (value) => this.#greet(value),
      answer: (question) => this.#answer(question),
    });
  }

  /**
   * Waits for the gate, which may wait for a person: for a keychain to be unlocked.
   *
   * @throws PpagentError PROVIDER_FAILED when there is none
   */
  static async connect(socket: Duplex, options: GateClientOptions): Promise<GateClient> {
    const client = new GateClient(socket, options);
    const met = new Promise<void>((resolve) => {
      client.#met = resolve;
    });
    const lost = await Promise.race([met, client.lost]);
    if (lost) throw lost;
    client.#connection.notify({ kind: 'ready' });
    return client;
  }

  /** Resolves with the reason when the gate is gone. */
  get lost(): Promise<Error> {
    return this.#connection.closed;
  }

  get isolation(): CoreIsolation {
    return this.#hello!.isolation;
  }

  get sealer(): Sealer {
    this.#sealer ??= new Sealer(this.#hello!.sealingKey);
    return this.#sealer;
  }
  #sealer: Sealer | undefined;

  watch(values: readonly WatchedValue[]): void {
    for (const batch of watchBatches(values)) this.#connection.notify({ kind: 'watch', values: batch });
  }

  async send(
    request: Sealed<WireRequest>,
    options: { readonly signal?: AbortSignal } = {},
  ): Promise<InboundResponse> {
    options.signal?.throwIfAborted();
    const { body, code, ...rest } = request;
    const head = { kind: 'send', ...rest, code: Buffer.from(code).toString('base64') };
    const answer = await this.#connection.ask(head, body, options);
    return { ...readResponseHead(answer.head), body: answer.body };
  }

  async listen(options: ListenOptions, serve: ServeCall): Promise<Listening> {
    const listener = this.#services.size;
    // Before it listens: the first call may come with the answer.
    this.#services.set(listener, serve);
    const { head } = await this.#connection.ask({ kind: 'listen', listener, options }, nothing);
    return {
      ...readListeningHead(head),
      shutDown: async (graceMs) => {
        await this.#connection.ask({ kind: 'shut-down', listener, graceMs }, nothing);
      },
    };
  }

  close(): Promise<void> {
    return this.#connection.close();
  }

  #greet(value: unknown): void {
    const hello = readHello(value);
    if (this.#hello || hello.version !== protocolVersion) {
      throw new PipeError(`the gate speaks version ${hello.version}`);
    }
    this.#hello = hello;
    this.#met?.();
  }

  #answer: AnswerExchange = async (question) => {
    if (readKind(question.head).kind === 'interrupt') {
      this.#options.interrupt();
      return { head: {}, body: nothing };
    }
    return this.#serveCall(question);
  };

  async #serveCall({ head, body, signal }: Question): ReturnType<AnswerExchange> {
    const { listener, ...call } = readCallHead(head);
    const serve = this.#services.get(listener);
    if (!serve) throw new PipeError('a call comes from a listener that there is not');
    const reply = await serve({ ...call, body: await collect(body), signal });
    const { status, headers } = reply;
    return { head: { status, headers }, body: reply.body };
  }
}
