import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';

export interface Entry {
  /** Path inside the archive, with `/` between its parts. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes the entries of an archive, in their order, as files below `folder`, which need not exist.
 *
 * Folders on the way are made; a file that is there already is overwritten. An entry whose name ends in `/` is a folder.
 *
 * @returns the absolute paths of the written files (not of folders), in the order of the entries
 */
export async function unpackEntries(entries: readonly Entry[], folder: string): Promise<string[]> {
  const root = resolve(folder);
  const written: string[] = [];
  for (const { name, bytes } of entries) {
    const path = resolve(root, name);
    if (path !== root && !path.startsWith(root + sep)) throw new Error(`${name} is outside the folder`);
    if (name.endsWith('/')) {
      await mkdir(path, { recursive: true });
      continue;
    }
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
    written.push(path);
  }
  return written;
}
