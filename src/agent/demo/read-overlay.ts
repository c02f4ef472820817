import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { PlantedValue } from './fixture.ts';
import { plantValues } from './plant-values.ts';

/** A file as it will stand in the materialised repository. */
export interface OverlayFile {
  /** Relative to the repository, with forward slashes. */
  readonly path: string;
  readonly content: string;
  readonly executable: boolean;
}

/**
 * Reads every file below a folder, with planted values in place, sorted by path. A folder that is not there is empty.
 *
 * A name that starts with `dot-` stands for one that starts with a dot: a real `.gitignore` or `.npmrc` inside
 * `fixtures/` would act on ppagent's own repository and package. A file with a `#!` line is executable, because
 * neither Windows nor a package keeps the mode.
 */
export async function readOverlay(
  folder: string,
  planted: readonly PlantedValue[],
): Promise<readonly OverlayFile[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async (entry) => {
        const file = join(entry.parentPath, entry.name);
        const content = plantValues(await readFile(file, 'utf8'), planted);
        return { path: repositoryPath(folder, file), content, executable: content.startsWith('#!') };
      }),
  );
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function repositoryPath(folder: string, file: string): string {
  return relative(folder, file)
    .split(sep)
    .map((part) => part.replace(/^dot-/, '.'))
    .join('/');
}
