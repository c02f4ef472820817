import { mkdir, rename, statfs, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PpagentError } from '../../errors/ppagent-error.ts';
import { type ManifestFile, type ModelManifest, manifestFileName } from './manifest.ts';
import type { ModelSource } from './model-source.ts';
import { PartialFile } from './partial-file.ts';
import { pullFile, type WantedFile } from './pull-file.ts';

/** A download as it is put to the user before it begins. */
export interface PullPlan {
  readonly id: string;
  /** Where the model will be. */
  readonly folder: string;
  readonly source: ModelSource;
  /** Files of the model that are there already and right. */
  readonly present: Readonly<Record<string, ManifestFile>>;
  readonly wanted: readonly WantedFile[];
  /** The manifest to be, less its files. */
  readonly about: Omit<ModelManifest, 'files'>;
}

/** What will be transferred, in bytes: all that is wanted, less the parts of an earlier run. */
export async function bytesToPull(plan: PullPlan): Promise<number> {
  let bytes = 0;
  for (const file of plan.wanted) {
    const there = await new PartialFile(join(plan.folder, file.path)).size();
    bytes += Math.max(0, (file.bytes ?? 0) - there);
  }
  return bytes;
}

/**
 * Pulls what is wanted, one file after another, and writes the manifest last: a folder with a manifest of its own is a
 * model that was pulled to the end.
 *
 * @param onProgress bytes there and bytes wanted, over all files; a resumed part counts as there
 * @throws as `pullFile` does; PpagentError WRITE_FAILED before anything is transferred when the disk has too little room
 */
export async function pullModel(
  plan: PullPlan,
  options: {
    readonly signal?: AbortSignal;
    readonly onProgress?: (done: number, total: number) => void;
  } = {},
): Promise<ModelManifest> {
  await assertRoom(plan);
  const total = plan.wanted.reduce((sum, file) => sum + (file.bytes ?? 0), 0);
  const files: Record<string, ManifestFile> = { ...plan.present };
  let before = 0;
  for (const file of plan.wanted) {
    const onBytes = (bytes: number): void => options.onProgress?.(before + bytes, total);
    const pulled = await pullFile(plan.source, file, plan.folder, { signal: options.signal, onBytes });
    files[file.path] = pulled;
    before += pulled.bytes;
  }
  const manifest: ModelManifest = { ...plan.about, files };
  const path = join(plan.folder, manifestFileName);
  await writeFile(`${path}.partial`, `${JSON.stringify(manifest, null, 2)}\n`);
  await rename(`${path}.partial`, path);
  return manifest;
}

async function assertRoom(plan: PullPlan): Promise<void> {
  const needed = await bytesToPull(plan);
  try {
    await mkdir(plan.folder, { recursive: true });
  } catch (cause) {
    throw new PpagentError('WRITE_FAILED', `cannot make ${plan.folder}: ${(cause as Error).message}`, {
      cause,
      remedy: 'Check the permissions, or set PPAGENT_MODELS_DIR to another folder.',
    });
  }
  const disk = await statfs(plan.folder).catch(() => undefined);
  const free = disk ? disk.bavail * disk.bsize : Number.POSITIVE_INFINITY;
  if (needed <= free) return;
  throw new PpagentError(
    'WRITE_FAILED',
    `the disk of ${dirname(plan.folder)} has room for ${free} bytes, ${plan.id} needs ${needed}`,
    { remedy: 'Free some space, or set PPAGENT_MODELS_DIR to a folder on another disk.' },
  );
}
