import type { InboundResponse } from '../../../src/egress/gate/inbound-response.ts';
import { JsonText } from '../../../src/model/remote/json-text.ts';
import type { OutboundRequest } from '../../../src/model/remote/outbound-request.ts';
import type { Transport } from '../../../src/model/remote/transport.ts';

/** Sends requests as they are: what would happen without redaction, to a provider on loopback. */
export class BareTransport implements Transport {
  readonly #baseUrl: string;

  constructor(baseUrl: string) {
    this.#baseUrl = baseUrl;
  }

  async send(request: OutboundRequest): Promise<InboundResponse> {
    const { method, path, headers, body } = request;
    const text = body instanceof JsonText ? body.text : JSON.stringify(body);
    const response = await fetch(this.#baseUrl + path, { method, headers, body: text });
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: response.body as unknown as AsyncIterable<Uint8Array>,
    };
  }
}
