import { createHash } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';

/**
 * What a repository's folders among the user's data are called: 32 hexadecimal digits of the SHA-256 of the real path of
 * its root, so that no path is told by a name.
 */
export async function repositoryId(root: string): Promise<string> {
  const path = await realpath(root).catch(() => resolve(root));
  return createHash('sha256').update(path).digest('hex').slice(0, 32);
}
