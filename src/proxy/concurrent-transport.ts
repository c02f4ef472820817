import type { InboundResponse } from '../egress/gate/inbound-response.ts';
import { PpagentError } from '../errors/ppagent-error.ts';
import type { OutboundRequest } from '../model/remote/outbound-request.ts';
import type { Transport } from '../model/remote/transport.ts';
import type { Vault } from '../redact/vault/vault.ts';

/** How often a request is redacted at most. */
const mostAttempts = 4;

/**
 * For many calls at once. While a request is on its way to the gate, another call may show that something in it is
 * private: a name that only stands in a telling place there. The gate then stops the request, rightly; redacted again, with
 * what is known now, it may leave.
 */
export class ConcurrentTransport implements Transport {
  readonly #inner: Transport;
  readonly #vault: Pick<Vault, 'revision'>;

  /** @param vault what `inner` hides values in */
  constructor(inner: Transport, vault: Pick<Vault, 'revision'>) {
    this.#inner = inner;
    this.#vault = vault;
  }

  async send(
    request: OutboundRequest,
    options?: { readonly signal?: AbortSignal },
  ): Promise<InboundResponse> {
    for (let attempt = 1; ; attempt++) {
      const { revision } = this.#vault;
      try {
        return await this.#inner.send(request, options);
      } catch (error) {
        const isBlocked = PpagentError.is(error) && error.code === 'EGRESS_BLOCKED';
        if (!isBlocked || this.#vault.revision === revision || attempt === mostAttempts) throw error;
      }
    }
  }
}
