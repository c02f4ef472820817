import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PpagentError } from '../../errors/ppagent-error.ts';
import { userFolders } from '../user-folders.ts';
import { SettingsProblem } from './settings-problem.ts';
import type { SettingsFile } from './settings-schema.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Settings are written by hand: a longer file is something else. Bytes. */
const longestFile = 262_144;

/** The user's own settings. */
export function userSettingsFile(env: Environment): string {
  return join(userFolders(env).config, 'config.json');
}

/** A project's settings, at the root of its repository. */
export function projectSettingsFile(root: string): string {
  return join(root, 'ppagent.config.json');
}

/**
 * What stands in a settings file; undefined where there is none.
 *
 * @throws PpagentError CONFIG_INVALID with the file, the line and the key
 */
export async function readSettingsFile(
  file: string,
  options: { readonly isProject: boolean },
): Promise<SettingsFile | undefined> {
  const text = await contentOf(file, options);
  if (text === undefined) return undefined;
  // Only those who have such a file wait for its schema.
  const [{ parseJson }, { validateSettings }] = await Promise.all([
    import('./parse-json.ts'),
    import('./validate-settings.ts'),
  ]);
  try {
    return validateSettings(parseJson(text), options);
  } catch (problem) {
    if (!(problem instanceof SettingsProblem)) throw problem;
    const { line, message, remedy } = problem;
    throw new PpagentError('CONFIG_INVALID', `${file}:${line}: ${message}`, remedy ? { remedy } : {});
  }
}

async function contentOf(
  file: string,
  { isProject }: { readonly isProject: boolean },
): Promise<string | undefined> {
  const unreadable = (why: string, cause?: unknown): PpagentError =>
    new PpagentError('CONFIG_INVALID', `${file} ${why}`, { cause });
  try {
    const stats = await stat(file);
    if (!stats.isFile()) throw unreadable('is no file');
    if (stats.size > longestFile) throw unreadable(`is longer than ${longestFile} bytes`);
    if (!isProject && process.platform !== 'win32' && (stats.mode & 0o002) !== 0) {
      throw unreadable('can be changed by every user of this machine');
    }
    return await readFile(file, 'utf8');
  } catch (cause) {
    if (PpagentError.is(cause)) throw cause;
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw unreadable(`cannot be read: ${message}`, cause);
  }
}
