import { type Keychain, systemKeychain } from '../../config/keychain/keychain.ts';
import type { ProviderEndpoint } from '../gate/provider-endpoint.ts';
import { checkKey } from './check-key.ts';
import { credentialAccount } from './credential-account.ts';
import { KeyFile } from './key-file.ts';

/** Where a key was found. */
export type CredentialPlace =
  | { readonly kind: 'keychain' }
  | { readonly kind: 'environment'; readonly variable: string }
  | { readonly kind: 'file'; readonly path: string };

export interface LocatedCredential {
  readonly key: string;
  readonly place: CredentialPlace;
}

export interface CredentialSources {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Default: the operating system's, where there is one. `undefined`: none. */
  readonly keychain?: Keychain | undefined;
}

/**
 * Looks for the key of a provider at its base URL: in the keychain, then in its environment variable, then in the key
 * file. Undefined where none is, and where the provider takes none.
 *
 * @throws PpagentError CREDENTIAL_INVALID for what can be no key, CREDENTIAL_STORE_FAILED when the keychain does not answer
 * and there is none elsewhere, or when others may read the key file
 */
export async function locateCredential(
  endpoint: ProviderEndpoint,
  sources: CredentialSources,
): Promise<LocatedCredential | undefined> {
  if (endpoint.credential === 'none') return undefined;
  const account = credentialAccount(endpoint);
  const { key, failure } = await fromKeychain(account, sources);
  if (key !== undefined) return { key: checkKey(key, 'the keychain'), place: { kind: 'keychain' } };
  const elsewhere = fromEnvironment(endpoint, sources.env) ?? (await fromFile(account, sources.env));
  if (elsewhere === undefined && failure !== undefined) throw failure;
  return elsewhere;
}

async function fromKeychain(
  account: string,
  sources: CredentialSources,
): Promise<{ readonly key?: string | undefined; readonly failure?: unknown }> {
  const { env } = sources;
  const keychain = 'keychain' in sources ? sources.keychain : await systemKeychain({ env });
  try {
    return { key: await keychain?.get(account) };
  } catch (failure) {
    return { failure };
  }
}

function fromEnvironment(
  { environmentVariable: variable }: ProviderEndpoint,
  env: CredentialSources['env'],
): LocatedCredential | undefined {
  const key = variable && env[variable];
  if (!key) return undefined;
  return { key: checkKey(key, variable), place: { kind: 'environment', variable } };
}

async function fromFile(
  account: string,
  env: CredentialSources['env'],
): Promise<LocatedCredential | undefined> {
  const file = new KeyFile(env);
  const key = (await file.read()).get(account);
  if (key === undefined) return undefined;
  return { key: checkKey(key, file.path), place: { kind: 'file', path: file.path } };
}
