import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ModelManifest } from './manifest.ts';

/** How a file of a model compares with its manifest. */
export type FileState =
  | { readonly path: string; readonly state: 'fine' }
  | { readonly path: string; readonly state: 'missing' }
  | { readonly path: string; readonly state: 'damaged'; readonly reason: string };

/** Compares the sizes alone, which takes no reading: what is missing, what is cut short. */
export async function inspectFiles(folder: string, manifest: ModelManifest): Promise<readonly FileState[]> {
  return Promise.all(
    Object.entries(manifest.files).map(async ([path, expected]): Promise<FileState> => {
      const found = await stat(join(folder, path)).catch(() => undefined);
      if (!found?.isFile()) return { path, state: 'missing' };
      if (found.size === expected.bytes) return { path, state: 'fine' };
      return { path, state: 'damaged', reason: `${found.size} bytes instead of ${expected.bytes}` };
    }),
  );
}
