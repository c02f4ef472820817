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
 * came. Redaction lies between the call and the gate; what both have is the signal of the call, which no other call has.
 * (AsyncLocalStorage would do, too, but makes every promise of the program dearer.)
 */
export class ObservedGate implements Gate {
  readonly #gate: Gate;
  readonly #records = new WeakMap<AbortSignal, CallRecord>();

  constructor(gate: Gate) {
    this.#gate = gate;
  }

  /** From now on what is sent with this signal belongs to the call of this record. */
  observe(signal: AbortSignal, record: CallRecord): void {
    this.#records.set(signal, record);
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
    const record = options?.signal && this.#records.get(options.signal);
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
