import { PpagentError } from '../../../src/errors/ppagent-error.ts';
import type { OutboundRequest } from '../../../src/model/remote/outbound-request.ts';
import type { Transport } from '../../../src/model/remote/transport.ts';

export interface DirectTransport extends Transport {
  /** Requests so far, oldest first. */
  readonly sent: readonly OutboundRequest[];
}

/** Sends requests as they are, with nothing in between; connections that fail are what the gate says of them. */
export function directTransport(baseUrl: string): DirectTransport {
  const sent: OutboundRequest[] = [];
  return {
    sent,
    async send(request, { signal } = {}) {
      sent.push(request);
      const response = await fetch(baseUrl + request.path, {
        method: request.method,
        headers: request.headers,
        body: request.body === null ? null : JSON.stringify(request.body),
        redirect: 'manual',
        signal,
      }).catch((cause) => broken(cause, signal));
      return {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: readBody(response, signal),
      };
    },
  };
}

async function* readBody(response: Response, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  try {
    if (response.body) yield* response.body as unknown as AsyncIterable<Uint8Array>;
  } catch (cause) {
    broken(cause, signal);
  }
}

function broken(cause: unknown, signal: AbortSignal | undefined): never {
  signal?.throwIfAborted();
  throw new PpagentError('PROVIDER_FAILED', 'the connection broke', { cause });
}
