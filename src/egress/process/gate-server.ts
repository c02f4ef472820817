import type { Duplex } from 'node:stream';
import type { Gate } from '../gate/gate.ts';
import type { WireRequest } from '../gate/wire-request.ts';
import type { Call, Listening, Reply } from '../listen/listen-options.ts';
import type { Sealed } from '../seal/sealed.ts';
import type { CoreIsolation } from './core-isolation.ts';
import { collect } from './pipe/collect.ts';
import { nothing } from './pipe/exchange.ts';
import {
  protocolVersion,
  readKind,
  readListenHead,
  readReplyHead,
  readSendHead,
  readShutDownHead,
  readWatch,
} from './pipe/messages.ts';
import { PipeConnection } from './pipe/pipe-connection.ts';
import { PipeError } from './pipe/pipe-error.ts';
import type { AnswerExchange, Question } from './pipe/served-exchange.ts';

/** Bytes of a request at most, whatever the policy allows: they are held in memory. */
const longestRequest = 512 * 2 ** 20;

/** Serves a gate to the core at the other end of the pipe. Nothing that comes from there is taken for granted. */
export class GateServer {
  readonly #gate: Gate;
  readonly #connection: PipeConnection;
  readonly #listening = new Map<number, Promise<Listening>>();
  #isMet = false;
  /** Resolves when the core is gone and nothing listens for it any more. */
  readonly closed: Promise<void>;

  constructor(socket: Duplex, gate: Gate, isolation: CoreIsolation) {
    this.#gate = gate;
    this.#connection = new PipeConnection(socket, 'gate', {
      notice: (value) => this.#notice(value),
      answer: (question) => this.#answer(question),
    });
    const sealingKey = Buffer.from(gate.sealer.key).toString('base64');
    this.#connection.notify({ version: protocolVersion, sealingKey, isolation });
    this.closed = this.#connection.closed.then(() => this.#stopListening());
  }

  /** Whether the core has said that it has begun. */
  get isMet(): boolean {
    return this.#isMet;
  }

  /** Asks the core to end, and resolves when it has heard it. @throws PpagentError when the core is gone */
  async interrupt(): Promise<void> {
    await this.#connection.ask({ kind: 'interrupt' }, nothing);
  }

  #notice(value: unknown): void {
    const { kind } = readKind(value);
    if (kind === 'watch') this.#gate.watch(readWatch(value).values);
    else if (kind === 'ready') this.#isMet = true;
    else throw new PipeError('the core tells what the gate does not know');
  }

  #answer: AnswerExchange = async (question) => {
    switch (readKind(question.head).kind) {
      case 'send':
        return this.#send(question);
      case 'listen':
        return this.#listen(question);
      case 'shut-down':
        return this.#shutDown(question);
      default:
        throw new PipeError('the core asks for what the gate does not do');
    }
  };

  /** The gate checks the seal, and everything else, before anything is sent. */
  async #send({ head, body, signal }: Question): ReturnType<AnswerExchange> {
    const whole = await collect(body, longestRequest);
    const request = { ...readSendHead(head), body: whole } as Sealed<WireRequest>;
    const response = await this.#gate.send(request, { signal });
    const { status, headers } = response;
    return { head: { status, headers }, body: response.body };
  }

  async #listen({ head }: Question): ReturnType<AnswerExchange> {
    const { listener, options } = readListenHead(head);
    if (this.#listening.has(listener)) throw new PipeError('the core listens twice under one number');
    const started = this.#gate.listen(options, (call) => this.#call(listener, call));
    this.#listening.set(listener, started);
    const { host, port } = await started;
    return { head: { host, port }, body: nothing };
  }

  async #shutDown({ head }: Question): ReturnType<AnswerExchange> {
    const { listener, graceMs } = readShutDownHead(head);
    const listening = await this.#listening.get(listener);
    if (!listening) throw new PipeError('the core closes a listener that there is not');
    await listening.shutDown(graceMs);
    return { head: {}, body: nothing };
  }

  async #call(listener: number, { body, signal, ...call }: Call): Promise<Reply> {
    const head = { kind: 'call', listener, ...call };
    const answer = await this.#connection.ask(head, body, { signal, onAbort: 'tell' });
    return { ...readReplyHead(answer.head), body: answer.body };
  }

  async #stopListening(): Promise<void> {
    const started = await Promise.allSettled(this.#listening.values());
    await Promise.all(
      started.map((each) => (each.status === 'fulfilled' ? each.value.shutDown(0) : undefined)),
    );
  }
}
