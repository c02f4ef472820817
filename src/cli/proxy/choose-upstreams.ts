import { findProvider } from '../../config/settings/find-provider.ts';
import type { ProviderSettings } from '../../config/settings/provider-settings.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import type { ApiFamily } from '../../proxy/routes/api-family.ts';
import type { Upstreams } from '../../proxy/upstreams.ts';

/** Which providers the proxy asks. */
export interface ChosenUpstreams {
  readonly upstreams: Upstreams;
  /** Each once. */
  readonly providers: readonly ProviderSettings[];
}

const families: readonly ApiFamily[] = ['openai', 'anthropic'];

/**
 * What the values of `--upstream` mean: a provider's name gives it the calls of its own API, an address those of every API
 * that no other value names, `openai=` or `anthropic=` in front those of that one.
 *
 * @param known all providers that can be named
 * @throws PpagentError USAGE, PROVIDER_UNKNOWN
 */
export function chooseUpstreams(
  values: readonly string[],
  known: readonly ProviderSettings[],
): ChosenUpstreams {
  const chosen = new Map<ApiFamily, ProviderSettings>();
  let forOthers: ProviderSettings | undefined;
  for (const value of values.length === 0 ? families : values) {
    const { family, provider } = read(value, known);
    if (family === undefined ? forOthers : chosen.has(family)) {
      throw new PpagentError('USAGE', `--upstream ${value} names a second upstream for the same calls`);
    }
    if (family === undefined) forOthers = provider;
    else chosen.set(family, provider);
  }
  for (const family of families) if (forOthers && !chosen.has(family)) chosen.set(family, forOthers);
  return {
    upstreams: Object.fromEntries([...chosen].map(([family, { name, kind }]) => [family, { name, kind }])),
    providers: distinct([...chosen.values()]),
  };
}

interface Read {
  /** Undefined: all that are not named otherwise. */
  readonly family: ApiFamily | undefined;
  readonly provider: ProviderSettings;
}

function read(value: string, known: readonly ProviderSettings[]): Read {
  for (const family of families) {
    if (!value.startsWith(`${family}=`)) continue;
    return { family, provider: findProvider(value.slice(family.length + 1), known, family) };
  }
  const provider = findProvider(value, known);
  return { family: known.includes(provider) ? provider.kind : undefined, provider };
}

/** @throws PpagentError USAGE where one name stands for two, as with two addresses on one host */
function distinct(providers: readonly ProviderSettings[]): readonly ProviderSettings[] {
  const byName = new Map<string, ProviderSettings>();
  for (const provider of providers) {
    const other = byName.get(provider.name);
    if (other && (other.baseUrl !== provider.baseUrl || other.credential !== provider.credential)) {
      throw new PpagentError('USAGE', `--upstream names two different upstreams at ${provider.name}`, {
        remedy: 'Name one address for both APIs, or configure the two as providers in your settings.',
      });
    }
    byName.set(provider.name, provider);
  }
  return [...byName.values()];
}
