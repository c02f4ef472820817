import { PpagentError } from '../../errors/ppagent-error.ts';
import { addressProvider } from './address-provider.ts';
import type { ProviderSettings } from './provider-settings.ts';
import { similarName } from './similar-name.ts';

/**
 * The provider that a user names on the command line: by its name, or by its address.
 *
 * @throws PpagentError PROVIDER_UNKNOWN
 */
export function findProvider(
  nameOrAddress: string,
  providers: readonly ProviderSettings[],
  kind?: ProviderSettings['kind'],
): ProviderSettings {
  if (/^https?:\/\//i.test(nameOrAddress)) return addressProvider(nameOrAddress, kind);
  const found = providers.find(({ name }) => name === nameOrAddress);
  if (found) return found;
  const names = providers.map(({ name }) => name);
  const meant = similarName(nameOrAddress, names);
  throw new PpagentError('PROVIDER_UNKNOWN', `there is no provider '${nameOrAddress}'`, {
    remedy: meant
      ? `Did you mean ${meant}?`
      : `Name ${names.join(', ')} or an address, or configure the provider in your settings.`,
  });
}
