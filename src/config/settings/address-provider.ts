import { PpagentError } from '../../errors/ppagent-error.ts';
import { parseBaseUrl } from './base-url.ts';
import { credentialStyles, type ProviderSettings } from './provider-settings.ts';

/** The variable that may hold the key for an address which the user gives on the command line. */
const keyVariable = 'PPAGENT_API_KEY';

/**
 * The provider at an address that the user gives in place of a name. It gets a key that was stored for this address, or
 * the one in PPAGENT_API_KEY: never one that was meant for a provider of another name.
 *
 * @throws PpagentError PROVIDER_UNKNOWN
 */
export function addressProvider(
  address: string,
  kind: ProviderSettings['kind'] = 'openai',
): ProviderSettings {
  const parsed = parseBaseUrl(address);
  if ('problem' in parsed) {
    throw new PpagentError('PROVIDER_UNKNOWN', `this cannot be the address of a provider: ${parsed.problem}`);
  }
  return {
    name: new URL(parsed.url).host,
    kind,
    baseUrl: parsed.url,
    credential: credentialStyles[kind],
    credentialOptional: true,
    environmentVariable: keyVariable,
    models: {},
  };
}
