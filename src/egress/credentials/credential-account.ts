import { parseBaseUrl } from '../../config/settings/base-url.ts';
import type { ProviderEndpoint } from '../gate/provider-endpoint.ts';

/** What says whose a key is: the same provider at another address has another key, or none. */
export type CredentialOwner = Pick<ProviderEndpoint, 'name' | 'baseUrl'>;

const prefix = 'api-key';

/** The name under which a key is kept. */
export function credentialAccount({ name, baseUrl }: CredentialOwner): string {
  const parsed = parseBaseUrl(baseUrl);
  return `${prefix} ${name} ${'url' in parsed ? parsed.url : baseUrl}`;
}

/** Whose key is kept under a name; undefined for what is no key of a provider. */
export function ownerOfAccount(account: string): CredentialOwner | undefined {
  const [start, name, baseUrl, ...rest] = account.split(' ');
  return start === prefix && name && baseUrl && rest.length === 0 ? { name, baseUrl } : undefined;
}
