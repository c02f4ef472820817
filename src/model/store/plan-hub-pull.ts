import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { HttpGetOptions } from '../../egress/http/http-get.ts';
import { createLibraryFetch } from '../../egress/http/library-fetch.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import { hashFile } from './hash-file.ts';
import type { ManifestFile } from './manifest.ts';
import { type ModelDtype, modelDtypes } from './model-dtype.ts';
import { assertModelId, pullRoot } from './model-location.ts';
import { type ModelSource, urlSource } from './model-source.ts';
import type { WantedFile } from './pull-file.ts';
import type { PullPlan } from './pull-model.ts';

export interface HubPullOptions extends Omit<HttpGetOptions, 'headers'> {
  /** The hub's address; its paths are `OWNER/NAME/resolve/REVISION/FILE`. */
  readonly hub: URL;
  /** The first of `modelDtypes` that the model has when left out. */
  readonly dtype?: ModelDtype;
}

const modelCard = 'README.md';

/**
 * Asks a hub which files transformers.js needs to run a model, and how large they are. transformers.js itself answers the
 * first, over our HTTP function; it reads no cache and no local model meanwhile, so that the answer is the hub's.
 *
 * @throws PpagentError USAGE when the hub has no such model or not in this precision; DOWNLOAD_FAILED, EGRESS_BLOCKED
 */
export async function planHubPull(id: string, options: HubPullOptions): Promise<PullPlan> {
  assertModelId(id);
  const { env: library, ModelRegistry } = await import('@huggingface/transformers');
  library.fetch = createLibraryFetch(options);
  library.remoteHost = options.hub.href;
  library.useFSCache = false;
  library.allowLocalModels = false;
  const path = library.remotePathTemplate.replace('{model}', id).replace('{revision}', 'main');
  const source = urlSource(new URL(path, options.hub), options);
  try {
    const dtypes = await ModelRegistry.get_available_dtypes(id);
    const dtype = modelDtypes.find((name) => dtypes.includes(name) && name === (options.dtype ?? name));
    if (dtype === undefined) throw missingDtype(id, dtypes, options.dtype);
    const paths = await ModelRegistry.get_files(id, { dtype });
    const metadata = await Promise.all(
      [...new Set([...paths, modelCard])].map(async (file) => ({
        path: file,
        ...(await ModelRegistry.get_file_metadata(id, file)),
      })),
    );
    const folder = join(pullRoot(options.env), id);
    const card = metadata.find((file) => file.path === modelCard);
    const licence = card?.exists ? await licenceOf(source) : undefined;
    return {
      id,
      folder,
      source,
      ...(await sortOut(metadata, folder)),
      about: { name: id, licence, quantisation: dtype, origin: source.address },
    };
  } catch (error) {
    throw explained(error, id, options.hub);
  }
}

/** Files of the right size under their final names were pulled to their end by an earlier run. */
async function sortOut(
  files: readonly { path: string; exists: boolean; size?: number }[],
  folder: string,
): Promise<Pick<PullPlan, 'present' | 'wanted'>> {
  const present: Record<string, ManifestFile> = {};
  const wanted: WantedFile[] = [];
  for (const { path, exists, size } of files) {
    // transformers.js names a few files that a model may lack, such as generation_config.json.
    if (!exists) continue;
    const target = join(folder, path);
    const found = await stat(target).catch(() => undefined);
    if (found && found.size === size) present[path] = { bytes: size, sha256: await hashFile(target) };
    else wanted.push({ path, bytes: size });
  }
  return { present, wanted };
}

/** The licence in the head of a model card, such as `license: apache-2.0` (the hub's model card metadata). */
async function licenceOf(source: ModelSource): Promise<string | undefined> {
  const { body } = await source.open(modelCard, { offset: 0 });
  let text = '';
  for await (const chunk of body) {
    text += Buffer.from(chunk).toString('latin1');
    if (text.length > 65_536) break;
  }
  return /^license:\s*["']?([\w.-]+)/m.exec(text)?.[1];
}

function missingDtype(id: string, available: readonly string[], wanted?: string): PpagentError {
  if (available.length === 0) {
    return new PpagentError('USAGE', `${id} has no ONNX weights`, {
      remedy: 'Name a model that transformers.js can run; its weights lie in a folder named onnx.',
    });
  }
  return new PpagentError('USAGE', `${id} has no weights in the precision ${wanted ?? modelDtypes[0]}`, {
    remedy: `Choose one with --dtype: ${available.join(', ')}.`,
  });
}

/** The library's errors in our words; ours, which come through its calls, as they are. */
function explained(error: unknown, id: string, hub: URL): unknown {
  if (PpagentError.is(error) || !(error instanceof Error) || error.name === 'AbortError') return error;
  if (error.name === 'ModelFileNotFoundError') {
    return new PpagentError('USAGE', `${hub.host} has no public model named ${id}`, {
      cause: error,
      remedy: 'Check the name: OWNER/NAME, as the hub spells it. Models behind a login cannot be pulled.',
    });
  }
  return new PpagentError('DOWNLOAD_FAILED', `${hub.host} does not say what ${id} is made of`, {
    cause: error,
  });
}
