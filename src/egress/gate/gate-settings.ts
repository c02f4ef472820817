import type { PrivacyPolicy } from '../../config/policy/privacy-policy.ts';
import type { ProviderEndpoint } from './provider-endpoint.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** What the gate is bound by for one run. Made where the user's own settings are read; the core cannot change it. */
export interface GateSettings {
  readonly endpoints: readonly ProviderEndpoint[];
  readonly policy: PrivacyPolicy;
  readonly offline: boolean;
  /** For proxies, further certificate authorities and keys of providers. */
  readonly env: Environment;
  /** How long a provider may say nothing, in milliseconds. Default: 120 s. */
  readonly stallMs?: number;
}
