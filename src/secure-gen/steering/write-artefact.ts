import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { withFileLock } from '../../config/files/file-lock.ts';
import { replaceFile } from '../../config/files/replace-file.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import { type ModelManifest, manifestFileName, readManifest } from '../../model/store/manifest.ts';
import { encodeSafetensors } from './safetensors.ts';
import type { SteeredLanguage } from './steered-language.ts';
import type { SteeredModel } from './steered-model.ts';
import { artefactFormat } from './steering-artefact.ts';
import type { TrainedVectors } from './train-vectors.ts';

/** The bytes of an artefact: vectors in half precision, and how they came about. */
export function encodeVectors(
  { vectors, counts, shape, validation }: TrainedVectors,
  made: {
    readonly language: SteeredLanguage;
    readonly model: SteeredModel;
    readonly seed: number;
    /** The sources of the pairs. */
    readonly trainedOn: readonly string[];
  },
): Uint8Array {
  const { layers, hiddenSize } = made.model.architecture;
  const metadata: Record<string, string> = {
    format: artefactFormat,
    kind: 'steering-vectors',
    language: made.language,
    model: made.model.id,
    model_sha256: made.model.sha256,
    method: 'mean difference of the residual stream right before what differs, fixed minus vulnerable',
    layers: shape.layers.join('-'),
    scale: String(shape.scale),
    seed: String(made.seed),
    pairs: JSON.stringify(counts),
    trained_on: made.trainedOn.join(', '),
    ...(validation && { measured: JSON.stringify(validation) }),
  };
  const tensors = new Map([...vectors].map(([name, data]) => [name, { shape: [layers, hiddenSize], data }]));
  return encodeSafetensors({ metadata, tensors }, 'F16');
}

/**
 * Writes an artefact below a folder and lists it in the folder's manifest. A run that is cut off between the two leaves an
 * artefact that is refused, not one that is wrong.
 *
 * @throws PpagentError WRITE_FAILED, MODEL_DAMAGED for a manifest that cannot be read
 */
export async function writeListedArtefact(folder: string, path: string, bytes: Uint8Array): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true }).catch((cause) => {
    throw new PpagentError('WRITE_FAILED', `cannot make the folder of ${file}: ${cause.message}`, { cause });
  });
  const add = async (): Promise<void> => {
    const manifest = await readManifest(folder).catch((error): ModelManifest => {
      if (PpagentError.is(error) && error.code === 'MODEL_MISSING')
        return { name: 'own-steering', files: {} };
      throw error;
    });
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const files = { ...manifest.files, [path]: { bytes: bytes.length, sha256 } };
    await replaceFile(file, bytes);
    await replaceFile(
      join(folder, manifestFileName),
      `${JSON.stringify({ ...manifest, files }, undefined, 2)}\n`,
    );
  };
  await withFileLock(join(folder, '.lock'), add, { busy: 'WRITE_FAILED' });
}
