import { PpagentError } from '../../errors/ppagent-error.ts';
import { defaultPolicy } from '../policy/default-policy.ts';
import type { PrivacyPolicy } from '../policy/privacy-policy.ts';
import { tighten } from '../policy/tighten.ts';
import type { ProviderSettings } from './provider-settings.ts';
import { resolveProviders } from './resolve-providers.ts';
import { originsOf, type SettingOrigins } from './setting-origins.ts';
import { projectSettingsFile, readSettingsFile, userSettingsFile } from './settings-files.ts';
import type { PrivacyPolicyFile, SettingsFile } from './settings-schema.ts';

/** What holds for a run, before the command line has its say. */
export interface Settings {
  readonly policy: PrivacyPolicy;
  /** Whether a file asks that nothing be sent; `--offline` and PPAGENT_OFFLINE ask for it, too. */
  readonly offline: boolean;
  /** The model that the user prefers; undefined: the local one. */
  readonly model: string | undefined;
  /** All that can be named. */
  readonly providers: readonly ProviderSettings[];
  readonly origins: SettingOrigins;
}

export interface LoadSettingsOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The root of the repository; undefined: there is none, and so no file of a project. */
  readonly root: string | undefined;
}

/**
 * Reads the settings of the user, and those of the project in so far as they are stricter. A file that is wrong stops the
 * program: nothing is sent under rules that nobody wrote.
 *
 * @throws PpagentError CONFIG_INVALID
 */
export async function loadSettings({ env, root }: LoadSettingsOptions): Promise<Settings> {
  const userFile = userSettingsFile(env);
  const user = (await readSettingsFile(userFile, { isProject: false })) ?? {};
  const project = await projectSettings(root);
  const providers = resolveProviders(user.providers ?? {}, userFile, env);
  return {
    policy: tighten(policyOfUser(user.privacy ?? {}), project.privacy ?? {}),
    offline: Boolean(user.offline || project.offline),
    model: env.PPAGENT_MODEL || user.model,
    providers,
    origins: originsOf(user, project, env, providers),
  };
}

async function projectSettings(root: string | undefined): Promise<SettingsFile> {
  if (root === undefined) return {};
  const file = projectSettingsFile(root);
  const project = (await readSettingsFile(file, { isProject: true })) ?? {};
  if (project.privacy?.localOnlyPaths?.some((pattern) => pattern.startsWith('!'))) {
    const message = `${file}: privacy.localOnlyPaths of a project cannot take files back with !`;
    throw new PpagentError('CONFIG_INVALID', message, {
      remedy: 'Take the pattern out: only your own file can let such files leave.',
    });
  }
  return project;
}

/** The user's word holds in place of the defaults, but what stays local by default does so until it is taken back. */
function policyOfUser({ allowedPaths, localOnlyPaths = [], ...others }: PrivacyPolicyFile): PrivacyPolicy {
  return {
    ...defaultPolicy,
    ...others,
    allowedPaths: allowedPaths === undefined ? defaultPolicy.allowedPaths : [allowedPaths],
    localOnlyPaths: [...defaultPolicy.localOnlyPaths, ...localOnlyPaths],
  };
}
