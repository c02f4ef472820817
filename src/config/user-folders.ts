import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where ppagent keeps what belongs to a user rather than to a repository. The folders need not exist yet. */
export interface UserFolders {
  /** What cannot be made again without effort or traffic: pulled models. */
  readonly data: string;
  /** What can be thrown away at any time. */
  readonly cache: string;
  /** What the user has written down: settings, and keys where no keychain is. */
  readonly config: string;
}

/**
 * The user's folders by the convention of the platform: the XDG Base Directory Specification 0.8 on Linux and wherever
 * its variables are set (relative values are ignored, as it demands), `~/Library` on macOS, `%LOCALAPPDATA%`
 * and `%APPDATA%` on Windows.
 */
export function userFolders(env: Environment, platform: NodeJS.Platform = process.platform): UserFolders {
  const home = env.HOME || env.USERPROFILE || homedir();
  const defaults = platformFolders(env, platform, home);
  return {
    data: absolute(env.XDG_DATA_HOME, 'ppagent') ?? defaults.data,
    cache: absolute(env.XDG_CACHE_HOME, 'ppagent') ?? defaults.cache,
    config: absolute(env.XDG_CONFIG_HOME, 'ppagent') ?? defaults.config,
  };
}

function platformFolders(env: Environment, platform: NodeJS.Platform, home: string): UserFolders {
  if (platform === 'win32') {
    const local = env.LOCALAPPDATA || join(home, 'AppData', 'Local');
    const roaming = env.APPDATA || join(home, 'AppData', 'Roaming');
    return {
      data: join(local, 'ppagent', 'Data'),
      cache: join(local, 'ppagent', 'Cache'),
      config: join(roaming, 'ppagent', 'Config'),
    };
  }
  if (platform === 'darwin') {
    const library = join(home, 'Library');
    return {
      data: join(library, 'Application Support', 'ppagent'),
      cache: join(library, 'Caches', 'ppagent'),
      config: join(library, 'Preferences', 'ppagent'),
    };
  }
  return {
    data: join(home, '.local', 'share', 'ppagent'),
    cache: join(home, '.cache', 'ppagent'),
    config: join(home, '.config', 'ppagent'),
  };
}

function absolute(base: string | undefined, name: string): string | undefined {
  return base && isAbsolute(base) ? join(base, name) : undefined;
}
