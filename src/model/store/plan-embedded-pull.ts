import { join } from 'node:path';
import { packageRoot } from '../../config/package-root.ts';
import { type ManifestFile, readManifest } from './manifest.ts';
import { embeddedModelId, pullRoot } from './model-location.ts';
import type { ModelSource } from './model-source.ts';
import type { PullPlan } from './pull-model.ts';
import { type VerifyOptions, verifyModel } from './verify-model.ts';

/** What it takes to have the embedded model in the user's folder. Files are right when this package's manifest says so. */
export async function planEmbeddedPull(source: ModelSource, options: VerifyOptions): Promise<PullPlan> {
  const id = embeddedModelId;
  const folder = join(pullRoot(options.env), id);
  const { files, ...about } = await readManifest(join(packageRoot(), 'models', id));
  const { files: states } = await verifyModel({ id, folder, manifest: { ...about, files } }, options);
  const present: Record<string, ManifestFile> = {};
  const wanted: (ManifestFile & { readonly path: string })[] = [];
  for (const { path, state } of states) {
    const expected = files[path];
    if (expected === undefined) continue;
    if (state === 'fine') present[path] = expected;
    else wanted.push({ path, ...expected });
  }
  return { id, folder, source, present, wanted, about };
}
