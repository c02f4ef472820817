import { join } from 'node:path';
import { userFolders } from '../../config/user-folders.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import { HashCache } from './hash-cache.ts';
import { type FileState, inspectFiles } from './inspect-files.ts';
import { manifestBytes } from './manifest.ts';
import type { ModelLocation } from './model-location.ts';

/** The state of a model: that one file is damaged outweighs that another is missing, since it may be no accident. */
export interface ModelState {
  readonly state: 'fine' | 'missing' | 'damaged';
  readonly files: readonly FileState[];
}

export interface VerifyOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal;
  /** Bytes read so far of those that have to be read; not called when every hash is remembered. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Sizes only: quick, for lists and reports. */
export async function inspectModel(model: ModelLocation): Promise<ModelState> {
  return stateOf(await inspectFiles(model.folder, model.manifest));
}

/** Reads every file and compares its SHA-256 with the manifest, whatever is remembered of earlier runs. */
export async function verifyModel(model: ModelLocation, options: VerifyOptions): Promise<ModelState> {
  return compareHashes(model, options, 'read-again');
}

/**
 * The check before a model is loaded. Sizes are compared at each start; hashes are made once, and again when a file's
 * size, times or inode have changed since.
 *
 * @throws PpagentError MODEL_MISSING or MODEL_DAMAGED, naming the files
 */
export async function assertModelUsable(model: ModelLocation, options: VerifyOptions): Promise<void> {
  assertFine(model, await inspectModel(model));
  assertFine(model, await compareHashes(model, options, 'remembered'));
}

async function compareHashes(
  model: ModelLocation,
  options: VerifyOptions,
  trust: 'remembered' | 'read-again',
): Promise<ModelState> {
  const cache = await HashCache.open(userFolders(options.env).cache);
  const total = manifestBytes(model.manifest);
  let done = 0;
  const onBytes = (bytes: number): void => {
    done += bytes;
    options.onProgress?.(done, total);
  };
  const files: FileState[] = [];
  for (const file of await inspectFiles(model.folder, model.manifest)) {
    if (file.state !== 'fine') {
      files.push(file);
      continue;
    }
    const path = join(model.folder, file.path);
    if (trust === 'read-again') cache.forget(path);
    const sha256 = await cache.hash(path, { signal: options.signal, onBytes });
    const same = sha256 === model.manifest.files[file.path]?.sha256;
    files.push(same ? file : { path: file.path, state: 'damaged', reason: `sha256 is ${sha256}` });
  }
  await cache.save();
  return stateOf(files);
}

function stateOf(files: readonly FileState[]): ModelState {
  const has = (state: FileState['state']): boolean => files.some((file) => file.state === state);
  return { state: has('damaged') ? 'damaged' : has('missing') ? 'missing' : 'fine', files };
}

function assertFine(model: ModelLocation, { state, files }: ModelState): void {
  if (state === 'fine') return;
  const wrong = files.filter((file) => file.state !== 'fine').map((file) => `${file.path} is ${file.state}`);
  const code = state === 'missing' ? 'MODEL_MISSING' : 'MODEL_DAMAGED';
  throw new PpagentError(code, `model ${model.id} in ${model.folder}: ${wrong.join(', ')}`);
}
