import { join } from 'node:path';
import { packageRoot } from '../../config/package-root.ts';
import { userFolders } from '../../config/user-folders.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import { inspectFiles } from './inspect-files.ts';
import { type ModelManifest, readManifest } from './manifest.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The model that ppagent comes with. */
export const embeddedModelId = 'qwen2.5-coder-0.5b-instruct';

/** A model and the folder that it is used from; whether its files are there is another question. */
export interface ModelLocation {
  readonly id: string;
  readonly folder: string;
  /** What the files must be. The embedded model's comes with the package, never from the folder it is checked against. */
  readonly manifest: ModelManifest;
}

/**
 * The folders that hold models, in the order in which they are searched: `PPAGENT_MODELS_DIR` where set, the `models/`
 * of the checkout or package, the user's data folder.
 */
export function modelRoots(env: Environment): readonly string[] {
  const chosen = env.PPAGENT_MODELS_DIR;
  const roots = [join(packageRoot(), 'models'), join(userFolders(env).data, 'models')];
  return chosen ? [chosen, ...roots] : roots;
}

/** Where pulled models go: `PPAGENT_MODELS_DIR` where set, else the user's data folder. */
export function pullRoot(env: Environment): string {
  return env.PPAGENT_MODELS_DIR || join(userFolders(env).data, 'models');
}

/**
 * Finds the folder of a model. What `PPAGENT_MODELS_DIR` holds anything of is used from there, whole or not: who names a
 * folder wants to hear when it is wrong. Otherwise the first folder of `modelRoots` wins in which every file is there in
 * its right size; a package whose weights were not checked out thus gives way to a pulled model. When no folder is
 * whole, the first that holds anything of the model, so that what is reported missing is missing there.
 *
 * @throws PpagentError USAGE for an id that is no name, MODEL_MISSING when no folder has a manifest of this model
 */
export async function locateModel(env: Environment, id: string = embeddedModelId): Promise<ModelLocation> {
  assertModelId(id);
  const embedded = id === embeddedModelId ? await readManifest(join(packageRoot(), 'models', id)) : undefined;
  let partial: ModelLocation | undefined;
  for (const root of modelRoots(env)) {
    const folder = join(root, id);
    const manifest = embedded ?? (await readManifest(folder).catch(ignoreMissing));
    if (!manifest) continue;
    const states = (await inspectFiles(folder, manifest)).map((file) => file.state);
    if (states.every((state) => state === 'fine')) return { id, folder, manifest };
    // Other models' manifests lie with the files, so there is something of them wherever there is a manifest.
    if (!embedded || states.some((state) => state !== 'missing')) {
      if (root === env.PPAGENT_MODELS_DIR) return { id, folder, manifest };
      partial ??= { id, folder, manifest };
    }
  }
  if (partial) return partial;
  if (embedded) return { id, folder: join(pullRoot(env), id), manifest: embedded };
  throw new PpagentError('MODEL_MISSING', `no model named ${id}`, {
    remedy: `Run \`ppagent models list\` to see what is there, or \`ppagent models pull ${id}\`.`,
  });
}

/** An id is one name or `owner/name`, as on the Hugging Face hub; it becomes part of a path, so nothing else passes. */
export function isModelId(text: string): boolean {
  return /^[A-Za-z0-9][\w.-]*(\/[A-Za-z0-9][\w.-]*)?$/.test(text);
}

/** @throws PpagentError USAGE for what is no model id */
export function assertModelId(id: string): void {
  if (isModelId(id)) return;
  throw new PpagentError('USAGE', `${id} is not the name of a model`, {
    remedy: 'Name a model as `name` or `owner/name`.',
  });
}

function ignoreMissing(error: unknown): undefined {
  if (PpagentError.is(error) && error.code === 'MODEL_MISSING') return undefined;
  throw error;
}
