import { findProvider } from '../config/settings/find-provider.ts';
import type { ProviderSettings } from '../config/settings/provider-settings.ts';
import { PpagentError } from '../errors/ppagent-error.ts';
import { isModelId } from './store/model-location.ts';

/** A model as a user names it. */
export type ModelChoice = LocalChoice | RemoteChoice;

export type LocalChoice =
  | { readonly kind: 'embedded' }
  /** One that was pulled. */
  | { readonly kind: 'pulled'; readonly id: string }
  /** A folder of any model in ONNX layout. */
  | { readonly kind: 'folder'; readonly path: string };

export interface RemoteChoice {
  readonly kind: 'remote';
  readonly provider: ProviderSettings;
  /** As the provider calls it. */
  readonly model: string;
}

/**
 * Reads the name of a model: `openai:NAME` or any configured provider, `https://host/v1#NAME`, `OWNER/NAME` for one that
 * was pulled, a path that starts with `.`, `~` or `/`, and `local` for the embedded one.
 *
 * @throws PpagentError PROVIDER_UNKNOWN, USAGE
 */
export function readModelChoice(name: string, providers: readonly ProviderSettings[]): ModelChoice {
  if (name === 'local') return { kind: 'embedded' };
  if (/^https?:\/\//i.test(name)) return remoteAt(name, providers);
  if (/^(\.{0,2}|~)[\\/]|^[a-z]:[\\/]/i.test(name)) return { kind: 'folder', path: name };
  const [, provider, model] = /^([^:/\\]+):(.+)$/s.exec(name) ?? [];
  if (provider !== undefined && model !== undefined) {
    return { kind: 'remote', provider: findProvider(provider, providers), model };
  }
  if (isModelId(name)) return { kind: 'pulled', id: name };
  throw new PpagentError('USAGE', `'${name}' names no model`, {
    remedy: 'Name one as openai:NAME, anthropic:NAME, http://HOST/v1#NAME, OWNER/NAME or ./FOLDER.',
  });
}

function remoteAt(name: string, providers: readonly ProviderSettings[]): RemoteChoice {
  const hash = name.indexOf('#');
  const model = hash < 0 ? '' : name.slice(hash + 1);
  if (model === '') {
    throw new PpagentError(
      'PROVIDER_UNKNOWN',
      `'${name}' does not say which model: it has nothing behind #`,
      {
        remedy: 'Name it behind the address: http://HOST/v1#NAME.',
      },
    );
  }
  return { kind: 'remote', provider: findProvider(name.slice(0, hash), providers), model };
}
