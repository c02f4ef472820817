import { parseBaseUrl } from '../../config/settings/base-url.ts';
import { findProvider } from '../../config/settings/find-provider.ts';
import { loadSettings } from '../../config/settings/load-settings.ts';
import type { ProviderSettings } from '../../config/settings/provider-settings.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import type { CliIo } from '../cli-io.ts';

export interface AuthTargetOptions {
  readonly baseUrl?: string;
}

/**
 * Whose key is meant. At another base URL than the provider's own it is another key, and no variable of the environment
 * holds it.
 *
 * @throws PpagentError USAGE, PROVIDER_UNKNOWN, CONFIG_INVALID
 */
export async function authTarget(
  provider: string,
  { baseUrl }: AuthTargetOptions,
  io: CliIo,
): Promise<ProviderSettings> {
  // No project has a say in whose key it is.
  const { providers } = await loadSettings({ env: io.env, root: undefined });
  const found = findProvider(provider, providers);
  if (baseUrl === undefined) return found;
  const parsed = parseBaseUrl(baseUrl);
  if ('problem' in parsed) throw new PpagentError('USAGE', `--base-url cannot be used: ${parsed.problem}`);
  if (parsed.url === found.baseUrl) return found;
  return { ...found, baseUrl: parsed.url, environmentVariable: undefined };
}

/** As it stands in messages: `openai at https://api.openai.com/v1`. */
export function nameOfTarget({ name, baseUrl }: Pick<ProviderSettings, 'name' | 'baseUrl'>): string {
  return `${name} at ${baseUrl}`;
}
