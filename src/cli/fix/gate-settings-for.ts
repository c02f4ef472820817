import type { Settings } from '../../config/settings/load-settings.ts';
import type { ProviderSettings } from '../../config/settings/provider-settings.ts';
import type { GateSettings } from '../../egress/gate/gate-settings.ts';
import { isOffline } from '../../egress/policy/egress-policy.ts';
import type { CliIo } from '../cli-io.ts';
import { defaultModelTimeout, type ModelOptions } from './fix-command-options.ts';

/** What the gate is bound by when one provider may be asked. */
export function gateSettingsFor(
  provider: ProviderSettings,
  {
    options,
    settings,
    io,
  }: { readonly options: ModelOptions; readonly settings: Settings; readonly io: CliIo },
): GateSettings {
  return {
    endpoints: [provider],
    policy: settings.policy,
    offline: options.offline === true || settings.offline || isOffline(io.env),
    env: io.env,
    stallMs: (options.modelTimeout ?? defaultModelTimeout) * 1000,
  };
}
