import type { ProviderEndpoint } from '../gate/provider-endpoint.ts';
import { type CredentialSources, locateCredential } from './locate-credential.ts';

export interface FindCredentialOptions extends CredentialSources {
  /** Told, in one line, that a key comes from a file in plain text. */
  readonly warn?: (line: string) => void;
}

/**
 * The key that a request to this provider at this base URL goes with; undefined where there is none or none is taken.
 *
 * @throws as `locateCredential` does
 */
export async function findCredential(
  endpoint: ProviderEndpoint,
  { warn, ...sources }: FindCredentialOptions,
): Promise<string | undefined> {
  const located = await locateCredential(endpoint, sources);
  if (located?.place.kind === 'file') {
    warn?.(`the key of ${endpoint.name} is kept in plain text, in ${located.place.path}`);
  }
  return located?.key;
}
