import type { Call } from '../egress/listen/listen-options.ts';
import type { JsonValue } from '../model/remote/json-value.ts';
import type { OutboundRequest } from '../model/remote/outbound-request.ts';
import { requestHeaders } from './pass-headers.ts';
import { RefusedCall } from './replies/refused-call.ts';
import type { ForwardRoute } from './routes/route.ts';

/**
 * A call as a request to the upstream, before redaction. Every field of its body is kept, known or not. Its query is not:
 * what clients put there (`beta=true`) stands in headers, too.
 *
 * @throws RefusedCall BODY_INVALID, BODY_ENCODED
 */
export function outboundRequestOf(call: Call, route: ForwardRoute, provider: string): OutboundRequest {
  const { purpose, format, method, path } = route;
  const headers = requestHeaders(call.headers);
  const common = { purpose, provider, format, method, path, sources: [] };
  if (method === 'GET') return { ...common, headers, body: null, model: '' };
  const body = readBody(call);
  const { model } = body;
  return {
    ...common,
    headers: { ...headers, 'content-type': 'application/json' },
    body,
    model: typeof model === 'string' ? model : '',
  };
}

function readBody({ headers, body }: Call): { readonly [key: string]: JsonValue } {
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') {
    const message = 'the body is compressed: switch compression of requests off in the client';
    throw new RefusedCall({ status: 415, code: 'BODY_ENCODED', message });
  }
  let value: JsonValue;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) as JsonValue;
  } catch {
    throw invalid('the body is not JSON in UTF-8');
  }
  if (isObject(value)) return value;
  throw invalid('the body is not a JSON object');
}

function isObject(value: JsonValue): value is { readonly [key: string]: JsonValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function invalid(message: string): RefusedCall {
  return new RefusedCall({ status: 400, code: 'BODY_INVALID', message });
}
