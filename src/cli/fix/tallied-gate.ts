import type { Gate, WatchedValue } from '../../egress/gate/gate.ts';
import type { InboundResponse } from '../../egress/gate/inbound-response.ts';
import type { WireRequest } from '../../egress/gate/wire-request.ts';
import type { Listening } from '../../egress/listen/listen-options.ts';
import type { Sealed } from '../../egress/seal/sealed.ts';
import type { Sealer } from '../../egress/seal/sealer.ts';
import type { ErrorCode } from '../../errors/catalogue.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';

/** A provider that did not answer may have read all the same; whatever else goes wrong, nothing has left. */
const mayHaveRead: readonly ErrorCode[] = ['PROVIDER_FAILED', 'PROVIDER_REDIRECTS'];

/** What went through a gate. */
export interface Tally {
  readonly requests: number;
  /** Of their bodies. */
  readonly bytes: number;
  /** Hidden values by type. */
  readonly replaced: Readonly<Record<string, number>>;
}

/** A gate that counts what leaves through it. */
export class TalliedGate implements Gate {
  readonly #gate: Gate;
  #tally: Tally = { requests: 0, bytes: 0, replaced: {} };

  constructor(gate: Gate) {
    this.#gate = gate;
  }

  get sealer(): Sealer {
    return this.#gate.sealer;
  }

  get tally(): Tally {
    return this.#tally;
  }

  watch(values: readonly WatchedValue[]): void {
    this.#gate.watch(values);
  }

  async send(
    request: Sealed<WireRequest>,
    options?: { readonly signal?: AbortSignal },
  ): Promise<InboundResponse> {
    try {
      const response = await this.#gate.send(request, options);
      this.#count(request);
      return response;
    } catch (error) {
      if (options?.signal?.aborted || (PpagentError.is(error) && mayHaveRead.includes(error.code))) {
        this.#count(request);
      }
      throw error;
    }
  }

  listen(...args: Parameters<Gate['listen']>): Promise<Listening> {
    return this.#gate.listen(...args);
  }

  close(): Promise<void> {
    return this.#gate.close();
  }

  #count({ body, manifest }: Sealed<WireRequest>): void {
    const replaced = { ...this.#tally.replaced };
    for (const [type, count] of Object.entries(manifest.replaced))
      replaced[type] = (replaced[type] ?? 0) + count;
    this.#tally = {
      requests: this.#tally.requests + 1,
      bytes: this.#tally.bytes + body.length,
      replaced,
    };
  }
}
