import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readManifest } from './manifest.ts';
import { embeddedModelId, isModelId, locateModel, type ModelLocation, modelRoots } from './model-location.ts';

/**
 * Every model that a command could use, the embedded one first, each once, at the place it would be used from. Folders
 * without a readable manifest that lists a model's configuration are something else, or were never pulled to the end.
 */
export async function listModels(
  env: Readonly<Record<string, string | undefined>>,
): Promise<readonly ModelLocation[]> {
  const ids = new Set([embeddedModelId]);
  for (const root of modelRoots(env)) {
    for (const id of await idsBelow(root)) ids.add(id);
  }
  return Promise.all([...ids].map((id) => locateModel(env, id)));
}

/** Models directly below a root (`name`) or one further down (`owner/name`). */
async function idsBelow(root: string): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const name of await foldersIn(root)) {
    const inner = (await foldersIn(join(root, name))).map((folder) => `${name}/${folder}`);
    for (const id of [name, ...inner]) {
      if (isModelId(id) && (await holdsModel(join(root, id)))) ids.push(id);
    }
  }
  return ids;
}

async function foldersIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  return (entries ?? [])
    .filter((entry) => entry.isDirectory() || entry.isSymbolicLink())
    .map((entry) => entry.name)
    .sort();
}

/** What bends a model has a manifest, too, but is none. */
async function holdsModel(folder: string): Promise<boolean> {
  return readManifest(folder).then(
    ({ files }) => 'config.json' in files,
    () => false,
  );
}
