import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** Where programs are on the PATH; undefined for those that are not there. */
export function findPrograms<Name extends string>(
  names: readonly Name[],
  path: string | undefined,
): Readonly<Record<Name, string | undefined>> {
  // A relative folder would be another one wherever the program is started.
  const folders = (path ?? '').split(delimiter).filter((folder) => isAbsolute(folder));
  const find = (name: Name) => folders.map((folder) => join(folder, name)).find(isProgram);
  return Object.fromEntries(names.map((name) => [name, find(name)])) as Record<Name, string | undefined>;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
