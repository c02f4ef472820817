import { PpagentError } from '../../errors/ppagent-error.ts';
import { parseBaseUrl } from './base-url.ts';
import { builtInProviders } from './built-in-providers.ts';
import { credentialStyles, type ProviderSettings } from './provider-settings.ts';
import type { ProviderFile } from './settings-schema.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Names with a meaning of their own where a provider is named. */
const reservedNames = ['http', 'https', 'local'];

/** The variable by which a user moves a provider: `PPAGENT_OPENAI_BASE_URL`. */
export function baseUrlVariable(name: string): string {
  return `PPAGENT_${variablePart(name)}_BASE_URL`;
}

/**
 * All providers that can be named: those that ppagent knows, and those of the user, with the addresses that the user's
 * environment gives them.
 *
 * @param configured by name, from the user's own file alone
 * @param file where that is, for messages
 * @throws PpagentError CONFIG_INVALID
 */
export function resolveProviders(
  configured: Readonly<Record<string, ProviderFile>>,
  file: string,
  env: Environment,
): readonly ProviderSettings[] {
  const known = new Map(builtInProviders.map((provider) => [provider.name, provider]));
  for (const [name, entry] of Object.entries(configured)) {
    known.set(name, configuredProvider(name, entry, known.get(name), file));
  }
  return [...known.values()].map((provider) => moved(provider, env));
}

function configuredProvider(
  name: string,
  entry: ProviderFile,
  builtIn: ProviderSettings | undefined,
  file: string,
): ProviderSettings {
  const invalid = (why: string): PpagentError =>
    new PpagentError('CONFIG_INVALID', `${file}: providers.${name}${why}`);
  if (reservedNames.includes(name)) throw invalid(' cannot be the name of a provider');
  const kind = entry.kind ?? builtIn?.kind;
  const address = entry.baseUrl ?? builtIn?.baseUrl;
  if (kind === undefined) throw invalid('.kind is missing: openai or anthropic');
  if (address === undefined) throw invalid('.baseUrl is missing');
  if (builtIn && kind !== builtIn.kind) throw invalid(`.kind of this one is ${builtIn.kind}`);
  const parsed = parseBaseUrl(address);
  if ('problem' in parsed) throw invalid(`.baseUrl: ${parsed.problem}`);
  return {
    name,
    kind,
    baseUrl: parsed.url,
    credential: entry.credential ?? credentialStyles[kind],
    ...(entry.plainHttp && { plainHttpAgreed: true }),
    environmentVariable:
      entry.keyVariable ?? builtIn?.environmentVariable ?? `PPAGENT_${variablePart(name)}_API_KEY`,
    models: entry.models ?? {},
  };
}

function moved(provider: ProviderSettings, env: Environment): ProviderSettings {
  const variable = baseUrlVariable(provider.name);
  const address = env[variable];
  if (!address) return provider;
  const parsed = parseBaseUrl(address);
  if ('url' in parsed) return { ...provider, baseUrl: parsed.url };
  throw new PpagentError('CONFIG_INVALID', `${variable} cannot be used: ${parsed.problem}`, {
    remedy: 'Unset it, or set it to the address of the API, such as https://gateway.example.com/v1.',
  });
}

function variablePart(name: string): string {
  return name.toUpperCase().replaceAll('-', '_');
}
