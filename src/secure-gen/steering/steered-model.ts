import { PpagentError } from '../../errors/ppagent-error.ts';
import { type ModelArchitecture, readArchitecture } from '../../model/local/model-architecture.ts';
import { steerableGraphFile } from '../../model/local/steerable-graph.ts';
import { locateModel } from '../../model/store/model-location.ts';
import type { SteeringArtefact } from './steering-artefact.ts';

/** The model that is steered, as far as an artefact has to fit it. */
export interface SteeredModel {
  readonly id: string;
  /** SHA-256 of its steerable graph, by its manifest. */
  readonly sha256: string;
  readonly architecture: ModelArchitecture;
}

/**
 * The embedded model. Its weights need not be there.
 *
 * @throws PpagentError MODEL_MISSING, MODEL_LOAD_FAILED
 */
export async function embeddedSteeredModel(
  env: Readonly<Record<string, string | undefined>>,
): Promise<SteeredModel> {
  const { id, folder, manifest } = await locateModel(env);
  const { sha256 } = manifest.files[steerableGraphFile]!;
  return { id, sha256, architecture: await readArchitecture(folder) };
}

/** Why an artefact does not fit a model, in part of a sentence; undefined where it fits. */
export function whyUnfit(artefact: SteeringArtefact, model: SteeredModel): string | undefined {
  if (artefact.modelSha256 !== model.sha256) return `it was made for another model than ${model.id}`;
  const { layers, hiddenSize, keyValueHeads, headSize } = model.architecture;
  const fits =
    artefact.layers === layers &&
    (artefact.kind === 'steering-vectors'
      ? artefact.hiddenSize === hiddenSize
      : artefact.keyValueHeads === keyValueHeads && artefact.headSize === headSize);
  return fits ? undefined : `its sizes are not those of ${model.id}`;
}

/** @throws PpagentError STEERING_UNUSABLE */
export function assertFits(artefact: SteeringArtefact, model: SteeredModel, origin: string): void {
  const reason = whyUnfit(artefact, model);
  if (reason === undefined) return;
  throw new PpagentError('STEERING_UNUSABLE', `${origin} cannot be used: ${reason}`, {
    remedy: 'Fit it again for this model with `ppagent steer train`, or leave that rung of steering off.',
  });
}
