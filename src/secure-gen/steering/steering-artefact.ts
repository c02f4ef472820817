import { PpagentError } from '../../errors/ppagent-error.ts';
import type { LearnedPrefix } from '../../model/local/attention-cache.ts';
import { type NamedTensor, parseSafetensors, type TensorFile } from './safetensors.ts';
import { type SteeredLanguage, steeredLanguages } from './steered-language.ts';

/** What the metadata of every artefact say its format is. */
export const artefactFormat = 'ppagent-steering-1';

/** Where an artefact comes from, as its metadata tell it. */
export interface ArtefactOrigin {
  readonly language: SteeredLanguage;
  /** The model that it was made with, and whose activations it bends. */
  readonly model: string;
  /** SHA-256 of that model's `onnx/model_q4_steerable.onnx`. */
  readonly modelSha256: string;
  /** All metadata, the ones above included: how it was made, on what, and what was measured. */
  readonly metadata: Readonly<Record<string, string>>;
}

/** Per weakness, float32 [layers, hidden], to be added after each layer; `all` stands for weaknesses without their own. */
export interface SteeringVectors extends ArtefactOrigin {
  readonly kind: 'steering-vectors';
  readonly layers: number;
  readonly hiddenSize: number;
  readonly vectors: ReadonlyMap<string, Float32Array>;
}

/** Keys and values that were learned for safe code, and such for vulnerable code to compare with. */
export interface LearnedPrefixes extends ArtefactOrigin {
  readonly kind: 'learned-prefix';
  readonly layers: number;
  readonly keyValueHeads: number;
  readonly headSize: number;
  readonly secure: LearnedPrefix;
  readonly vulnerable: LearnedPrefix;
}

export type SteeringArtefact = SteeringVectors | LearnedPrefixes;

/**
 * Reads an artefact, trusting nothing of it.
 *
 * @param origin of the bytes, for messages
 * @throws PpagentError STEERING_UNUSABLE for another format or kind, other shapes, numbers that are none
 */
export function parseArtefact(bytes: Uint8Array, origin: string): SteeringArtefact {
  try {
    const file = parseSafetensors(bytes);
    const { format, kind } = file.metadata;
    if (format !== artefactFormat)
      throw new RangeError(`its format is ${said(format)}, not ${artefactFormat}`);
    assertFinite(file);
    switch (kind) {
      case 'steering-vectors':
        return vectorsOf(file);
      case 'learned-prefix':
        return prefixesOf(file);
      default:
        throw new RangeError(`its kind is ${said(kind)}`);
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new PpagentError('STEERING_UNUSABLE', `${origin} is no steering artefact: ${error.message}`);
  }
}

/** What a stranger wrote, short and on one line. */
function said(text: string | undefined): string {
  return text === undefined ? 'not said' : JSON.stringify(text.slice(0, 40));
}

function assertFinite({ tensors }: TensorFile): void {
  for (const [name, { data }] of tensors) {
    if (!data.every(Number.isFinite)) throw new RangeError(`${name} has numbers that are not finite`);
  }
}

function originOf({ metadata }: TensorFile): ArtefactOrigin {
  const { language, model, model_sha256 } = metadata;
  const known = steeredLanguages.find((each) => each === language);
  if (!known) throw new RangeError(`its language is ${said(language)}`);
  if (!model || !model_sha256) throw new RangeError('it does not say which model it is for');
  return { language: known, model, modelSha256: model_sha256, metadata };
}

function vectorsOf(file: TensorFile): SteeringVectors {
  const [first] = file.tensors.values();
  if (first?.shape.length !== 2) throw new RangeError('its vectors are not one for each layer');
  const [layers, hiddenSize] = first.shape as [number, number];
  const vectors = new Map<string, Float32Array>();
  for (const [name, { data }] of file.tensors) {
    if (!/^(cwe-\d{1,5}|all)$/.test(name)) throw new RangeError(`${said(name)} is no weakness`);
    assertShape(file, name, [layers, hiddenSize]);
    vectors.set(name, data);
  }
  return { kind: 'steering-vectors', ...originOf(file), layers, hiddenSize, vectors };
}

const prefixTensors = ['secure.key', 'secure.value', 'vulnerable.key', 'vulnerable.value'] as const;

function prefixesOf(file: TensorFile): LearnedPrefixes {
  const shape = file.tensors.get('secure.key')?.shape;
  if (shape?.length !== 4 || shape.includes(0))
    throw new RangeError('it has no secure.key of four dimensions');
  for (const name of prefixTensors) assertShape(file, name, shape);
  if (file.tensors.size > prefixTensors.length) throw new RangeError('it has tensors beyond its four');
  const [layers, keyValueHeads, , headSize] = shape as [number, number, number, number];
  const [secure, vulnerable] = (['secure', 'vulnerable'] as const).map((direction) =>
    prefixOf(file.tensors.get(`${direction}.key`)!, file.tensors.get(`${direction}.value`)!),
  ) as [LearnedPrefix, LearnedPrefix];
  return { kind: 'learned-prefix', ...originOf(file), layers, keyValueHeads, headSize, secure, vulnerable };
}

function prefixOf(keys: NamedTensor, values: NamedTensor): LearnedPrefix {
  const [layers, heads, length, headSize] = keys.shape as [number, number, number, number];
  const size = heads * length * headSize;
  const buffers = Array.from({ length: layers }, (_, layer) =>
    [keys, values].map(({ data }) => data.subarray(layer * size, (layer + 1) * size)),
  );
  return { length, buffers: buffers.flat() };
}

function assertShape({ tensors }: TensorFile, name: string, shape: readonly number[]): void {
  const found = tensors.get(name)?.shape;
  if (found?.length === shape.length && found.every((size, axis) => size === shape[axis])) return;
  throw new RangeError(
    `${name} is ${found ? `[${found.join(', ')}]` : 'missing'}, not [${shape.join(', ')}]`,
  );
}
