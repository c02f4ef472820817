import type { InboundResponse } from '../../egress/gate/inbound-response.ts';
import type { OutboundRequest } from './outbound-request.ts';

/**
 * How requests reach a provider. Given to whoever speaks to one: behind it a request is redacted, sealed and sent, and
 * what comes back is restored, streamed or not, before it is handed over.
 */
export interface Transport {
  /**
   * One attempt.
   *
   * @throws as `Gate.send` does
   */
  send(request: OutboundRequest, options?: { readonly signal?: AbortSignal }): Promise<InboundResponse>;
}
