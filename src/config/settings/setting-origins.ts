import { defaultPolicy } from '../policy/default-policy.ts';
import type { ProviderSettings } from './provider-settings.ts';
import { baseUrlVariable } from './resolve-providers.ts';
import type { SettingsFile } from './settings-schema.ts';

/** Who has had a say in a setting. */
export type SettingOrigin = 'default' | 'user' | 'project' | 'environment';

/** By key, as in `privacy.maxRequestBytes`: several where what they say holds together. */
export type SettingOrigins = ReadonlyMap<string, readonly SettingOrigin[]>;

/** Where each setting comes from, to explain what holds and why. */
export function originsOf(
  user: SettingsFile,
  project: SettingsFile,
  env: Readonly<Record<string, string | undefined>>,
  providers: readonly ProviderSettings[],
): SettingOrigins {
  const origins = new Map<string, readonly SettingOrigin[]>();
  for (const key of Object.keys(defaultPolicy) as (keyof typeof defaultPolicy)[]) {
    const isUsers = user.privacy?.[key] !== undefined;
    const addsToDefault = key === 'localOnlyPaths' && isUsers;
    origins.set(`privacy.${key}`, [
      ...(isUsers && !addsToDefault ? [] : ['default' as const]),
      ...(isUsers ? ['user' as const] : []),
      ...(project.privacy?.[key] === undefined ? [] : ['project' as const]),
    ]);
  }
  const offline = [
    ...(user.offline ? ['user' as const] : []),
    ...(project.offline ? ['project' as const] : []),
  ];
  origins.set('offline', offline.length === 0 ? ['default'] : offline);
  origins.set('model', [env.PPAGENT_MODEL ? 'environment' : user.model === undefined ? 'default' : 'user']);
  for (const { name } of providers) {
    const isMoved = Boolean(env[baseUrlVariable(name)]);
    const isUsers = user.providers?.[name]?.baseUrl !== undefined;
    origins.set(`providers.${name}.baseUrl`, [isMoved ? 'environment' : isUsers ? 'user' : 'default']);
  }
  return origins;
}
