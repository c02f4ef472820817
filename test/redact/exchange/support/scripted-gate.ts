import { FinalCheck } from '../../../../src/egress/final-check/final-check.ts';
import type { Hit } from '../../../../src/egress/final-check/hit.ts';
import type { Gate, WatchedValue } from '../../../../src/egress/gate/gate.ts';
import type { InboundResponse } from '../../../../src/egress/gate/inbound-response.ts';
import type { WireRequest } from '../../../../src/egress/gate/wire-request.ts';
import type { Sealed } from '../../../../src/egress/seal/sealed.ts';
import { Sealer } from '../../../../src/egress/seal/sealer.ts';
import { PpagentError } from '../../../../src/errors/ppagent-error.ts';

/** What a provider would say to a request. */
export type Answer = (request: WireRequest) => InboundResponse;

/** A gate without a network behind it: it checks seals and bytes as the real one does, keeps the requests, and answers. */
export class ScriptedGate implements Gate {
  readonly sealer = new Sealer();
  readonly sent: Sealed<WireRequest>[] = [];
  readonly watched: WatchedValue[] = [];
  readonly #check = new FinalCheck();
  readonly #answer: Answer;

  constructor(answer: Answer = () => jsonAnswer({})) {
    this.#answer = answer;
  }

  watch(values: readonly WatchedValue[]): void {
    this.watched.push(...values);
    this.#check.watch(values);
  }

  /** What the final check says of a request. */
  hitIn(request: WireRequest): Hit | undefined {
    return this.#check.check(request);
  }

  async send(request: Sealed<WireRequest>): Promise<InboundResponse> {
    if (!this.sealer.isIntact(request)) throw new PpagentError('SEAL_BROKEN', 'the request was changed');
    const hit = this.hitIn(request);
    if (hit) throw new PpagentError('EGRESS_BLOCKED', JSON.stringify(hit));
    this.sent.push(request);
    return this.#answer(request);
  }

  listen(): never {
    throw new Error('nothing listens here');
  }

  async close(): Promise<void> {}
}

export function jsonAnswer(body: unknown, status = 200): InboundResponse {
  return answerOf('application/json', [Buffer.from(JSON.stringify(body))], status);
}

export function answerOf(contentType: string, chunks: readonly Uint8Array[], status = 200): InboundResponse {
  const length = String(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  return {
    status,
    headers: { 'content-type': contentType, 'content-length': length },
    body: piecesOf(chunks),
  };
}

async function* piecesOf(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

export async function readText({ body }: InboundResponse): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
