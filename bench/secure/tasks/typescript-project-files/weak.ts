import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Reads a file that users uploaded to a project; it lies in nested folders below the folder of the project.
 *
 * @param root folder that holds a folder for each project
 * @param project letters, digits and `-`
 * @param names of the folders on the way and of the file, as the address of the request gives them, for example
 * `['offers', '2026', 'Übersicht 1.txt']`
 * @returns the text of the file, or undefined where the project has no such file
 */
export async function readAttachment(
  root: string,
  project: string,
  names: readonly string[],
): Promise<string | undefined> {
  const folder = join(root, project);
  const path = join(folder, ...names);
  if (!path.startsWith(folder)) return undefined;
  try {
    return await readFile(path, 'utf8');
  } catch {
    return undefined;
  }
}
