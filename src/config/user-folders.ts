import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where ppagent keeps what belongs to a user rather than to a repository. The folders need not exist yet. */
export interface UserFolders {
  /** What cannot be made again without effort or traffic: pulled models. */
  readonly data: string;
  /** What can be thrown away at any time. */
  readonly cache: string;
}

/**
 * The user's folders by the convention of the platform: the XDG Base Directory Specification 0.8 on Linux and wherever
 * its variables are set (relative values are ignored, as it demands), `~/Library` on macOS, `%LOCALAPPDATA%` on Windows.
 */
export function userFolders(env: Environment, platform: NodeJS.Platform = process.platform): UserFolders {
  const home = env.HOME || env.USERPROFILE || homedir();
  const defaults = platformFolders(env, platform, home);
  return {
    data: absolute(env.XDG_DATA_HOME, 'ppagent') ?? defaults.data,
    cache: absolute(env.XDG_CACHE_HOME, 'ppagent') ?? defaults.cache,
  };
}

function platformFolders(env: Environment, platform: NodeJS.Platform, home: string): UserFolders {
  if (platform === 'win32') {
    const local = env.LOCALAPPDATA || join(home, 'AppData', 'Local');
    return { data: join(local, 'ppagent', 'Data'), cache: join(local, 'ppagent', 'Cache') };
  }
  if (platform === 'darwin') {
    const library = join(home, 'Library');
    return {
      data: join(library, 'Application Support', 'ppagent'),
      cache: join(library, 'Caches', 'ppagent'),
    };
  }
  return { data: join(home, '.local', 'share', 'ppagent'), cache: join(home, '.cache', 'ppagent') };
}

function absolute(base: string | undefined, name: string): string | undefined {
  return base && isAbsolute(base) ? join(base, name) : undefined;
}
