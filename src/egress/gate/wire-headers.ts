import { credentialHeader } from './credential-header.ts';
import type { ProviderEndpoint } from './provider-endpoint.ts';
import type { WireRequest } from './wire-request.ts';

/** All headers of a request but those of the connection: what the core wants said, and what the gate adds. */
export function wireHeaders(
  request: Pick<WireRequest, 'headers'>,
  endpoint: ProviderEndpoint,
  key: string | undefined,
): Readonly<Record<string, string>> {
  return {
    ...request.headers,
    ...credentialHeader(endpoint, key),
    'user-agent': 'ppagent',
    'accept-encoding': 'identity',
  };
}
