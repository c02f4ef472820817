import { readFile } from 'node:fs/promises';
import { isAbsolute, join, normalize, sep } from 'node:path';
import { PpagentError } from '../../errors/ppagent-error.ts';

/** The name under which a model folder lists its files. */
export const manifestFileName = 'manifest.json';

/** What one file of a model must be. */
export interface ManifestFile {
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

/** The list of a model's files, and where the model comes from. */
export interface ModelManifest {
  readonly name: string;
  readonly licence?: string;
  readonly author?: string;
  readonly quantisation?: string;
  /** The address that a pulled model came from. */
  readonly origin?: string;
  /** SHA-256 of the GGUF release that the weights were made from. */
  readonly source_gguf_sha256?: string;
  /** By path relative to the model's folder, with forward slashes. */
  readonly files: Readonly<Record<string, ManifestFile>>;
}

/**
 * Reads the manifest of a model folder.
 *
 * @throws PpagentError MODEL_MISSING when there is none, MODEL_DAMAGED when it is not a manifest
 */
export async function readManifest(folder: string): Promise<ModelManifest> {
  const path = join(folder, manifestFileName);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw new PpagentError('MODEL_MISSING', `no model manifest at ${path}`, { cause });
  }
  return parseManifest(text, path);
}

/**
 * Turns the text of a manifest into the manifest, trusting none of it: a name that leads out of the model's folder is
 * refused, because the files of a manifest are written when a model is pulled.
 *
 * @throws PpagentError MODEL_DAMAGED
 */
export function parseManifest(text: string, origin: string): ModelManifest {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new PpagentError('MODEL_DAMAGED', `${origin} is not JSON`, { cause });
  }
  if (!isRecord(value) || typeof value.name !== 'string' || !isRecord(value.files)) {
    throw new PpagentError('MODEL_DAMAGED', `${origin} is not a model manifest`);
  }
  const wrong = Object.entries(value.files).find(([path, file]) => !isInside(path) || !isManifestFile(file));
  if (wrong) throw new PpagentError('MODEL_DAMAGED', `${origin} has a wrong entry for ${wrong[0]}`);
  return value as unknown as ModelManifest;
}

/** Sum of the sizes of all files, in bytes. */
export function manifestBytes(manifest: ModelManifest): number {
  return Object.values(manifest.files).reduce((sum, file) => sum + file.bytes, 0);
}

function isInside(path: string): boolean {
  const normal = normalize(path);
  return (
    path !== '' &&
    !path.includes('\\') &&
    !isAbsolute(path) &&
    normal !== '..' &&
    !normal.startsWith(`..${sep}`)
  );
}

function isManifestFile(value: unknown): value is ManifestFile {
  if (!isRecord(value)) return false;
  const { bytes, sha256 } = value;
  return (
    Number.isSafeInteger(bytes) &&
    (bytes as number) >= 0 &&
    typeof sha256 === 'string' &&
    /^[0-9a-f]{64}$/.test(sha256)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
