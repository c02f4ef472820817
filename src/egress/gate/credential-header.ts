import type { ProviderEndpoint } from './provider-endpoint.ts';

/** The one header that the gate itself adds to what the core wants said. */
export function credentialHeader(
  { credential }: ProviderEndpoint,
  key: string | undefined,
): Readonly<Record<string, string>> {
  if (key === undefined || credential === 'none') return {};
  return credential === 'bearer' ? { authorization: `Bearer ${key}` } : { 'x-api-key': key };
}
