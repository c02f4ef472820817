import type { Manifest } from '../seal/manifest.ts';
import type { ProviderEndpoint } from './provider-endpoint.ts';
import type { WireRequest } from './wire-request.ts';

/** A request that the gate has found nothing against. */
export interface CheckedRequest {
  readonly request: WireRequest;
  readonly manifest: Manifest;
  readonly endpoint: ProviderEndpoint;
  readonly url: URL;
  /** Of the provider, where it takes one. */
  readonly key: string | undefined;
}
