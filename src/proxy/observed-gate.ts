import { AsyncLocalStorage } from 'node:async_hooks';
import type { Gate, WatchedValue } from '../egress/gate/gate.ts';
import type { InboundResponse } from '../egress/gate/inbound-response.ts';
import type { WireRequest } from '../egress/gate/wire-request.ts';
import type { Listening, ListenOptions, ServeCall } from '../egress/listen/listen-options.ts';
import type { Sealed } from '../egress/seal/sealed.ts';
import type { Sealer } from '../egress/seal/sealer.ts';
import { isEventStream } from './event-stream.ts';
import type { CallRecord } from './metrics/call-record.ts';
import { ObservedBody } from './observed-body.ts';

/**
 * A gate that notes in the record of a call when its request left for the gate, what was hidden in it and when its answer
 * came. Redaction lies between the call and the gate, so the call is found by where it runs (AsyncLocalStorage).
 */
export class ObservedGate implements Gate {
  readonly #gate: Gate;
  readonly #current = new AsyncLocalStorage<CallRecord>();

  constructor(gate: Gate) {
    this.#gate = gate;
  }

  /** Runs the work of one call. */
  during<T>(record: CallRecord, work: () => Promise<T>): Promise<T> {
    return this.#current.run(record, work);
  }

  get sealer(): Sealer {
    return this.#gate.sealer;
  }

  watch(values: readonly WatchedValue[]): void {
    this.#gate.watch(values);
  }

  async send(
    request: Sealed<WireRequest>,
    options?: { readonly signal?: AbortSignal },
  ): Promise<InboundResponse> {
    const record = this.#current.getStore();
    if (!record) return this.#gate.send(request, options);
    record.handedOverAt = performance.now();
    record.replaced = request.manifest.replaced;
    const response = await this.#gate.send(request, options);
    return { ...response, body: noteAnswer(response, record) };
  }

  listen(options: ListenOptions, serve: ServeCall): Promise<Listening> {
    return this.#gate.listen(options, serve);
  }

  close(): Promise<void> {
    return this.#gate.close();
  }
}

function noteAnswer({ headers, body }: InboundResponse, record: CallRecord): AsyncIterable<Uint8Array> {
  const note = () => {
    record.answeredAt ??= performance.now();
  };
  return new ObservedBody(body, isEventStream(headers) ? { chunk: note } : { ended: note });
}
