import type { Call } from '../egress/listen/listen-options.ts';
import { JsonText } from '../model/remote/json-text.ts';
import type { OutboundRequest } from '../model/remote/outbound-request.ts';
import { requestHeaders } from './pass-headers.ts';
import { RefusedCall } from './replies/refused-call.ts';
import type { ForwardRoute } from './routes/route.ts';
import type { Upstream } from './upstreams.ts';

/**
 * A call as a request to the upstream, before redaction. Every field of its body is kept, known or not. Its query is not:
 * what clients put there (`beta=true`) stands in headers, too.
 *
 * @throws RefusedCall BODY_INVALID, BODY_ENCODED
 */
export function outboundRequestOf(call: Call, route: ForwardRoute, upstream: Upstream): OutboundRequest {
  const { purpose, format, method, path } = route;
  const headers = requestHeaders(call.headers, upstream.kind);
  const common = { purpose, provider: upstream.name, format, method, path, sources: [] };
  if (method === 'GET') return { ...common, headers, body: null, model: '' };
  const { text, model } = readBody(call);
  return {
    ...common,
    headers: { ...headers, 'content-type': 'application/json' },
    body: new JsonText(text),
    model,
  };
}

/** The body as it was written, so that nothing changes but what is redacted. */
function readBody({ headers, body }: Call): { readonly text: string; readonly model: string } {
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') {
    const message = 'the body is compressed: switch compression of requests off in the client';
    throw new RefusedCall({ status: 415, code: 'BODY_ENCODED', message });
  }
  let text: string;
  let value: unknown;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    value = JSON.parse(text);
  } catch {
    throw invalid('the body is not JSON in UTF-8');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalid('the body is not a JSON object');
  }
  const { model } = value as { readonly model?: unknown };
  return { text, model: typeof model === 'string' ? model : '' };
}

function invalid(message: string): RefusedCall {
  return new RefusedCall({ status: 400, code: 'BODY_INVALID', message });
}
