import { join } from 'node:path';
import { ExitCode } from '../../errors/exit-code.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import { type ArtefactPlace, listArtefacts } from '../../secure-gen/steering/artefact-places.ts';
import { loadArtefact } from '../../secure-gen/steering/load-artefact.ts';
import {
  embeddedSteeredModel,
  type SteeredModel,
  whyUnfit,
} from '../../secure-gen/steering/steered-model.ts';
import type { CliIo } from '../cli-io.ts';
import { columns } from '../output/columns.ts';
import { printable } from '../output/printable.ts';

/** `ppagent steer list`: every artefact, the one that is used for a language first. */
export async function runSteerList(options: { json?: boolean }, io: CliIo): Promise<ExitCode> {
  const model = await embeddedSteeredModel(io.env);
  const places = await listArtefacts(io.env);
  const artefacts = await Promise.all(places.map((place) => describe(place, model)));
  const isUsable = artefacts.every(({ unusable }) => unusable === undefined);
  if (options.json) io.stdout.write(`${JSON.stringify({ artefacts })}\n`);
  else if (artefacts.length === 0) io.stdout.write('There is nothing to steer with.\n');
  else {
    const rows = artefacts.map(({ language, kind, owner, metadata, unusable, file }) => [
      language,
      kind,
      owner,
      unusable ? `cannot be used: ${printable(unusable)}` : printable(summaryOf(metadata)),
      file,
    ]);
    io.stdout.write(columns(rows));
  }
  return isUsable ? ExitCode.Ok : ExitCode.Usage;
}

async function describe(place: ArtefactPlace, model: SteeredModel) {
  const { kind, language, owner } = place;
  const known = { kind, language, owner, file: join(place.folder, place.path) };
  try {
    const artefact = await loadArtefact(place);
    return { ...known, metadata: artefact.metadata, unusable: whyUnfit(artefact, model) };
  } catch (error) {
    if (!PpagentError.is(error)) throw error;
    return { ...known, metadata: {}, unusable: error.message };
  }
}

/** The metadata that tell most, on one line. */
function summaryOf(metadata: Readonly<Record<string, string>>): string {
  const { model, pairs, layers, scale } = metadata;
  const shape = layers && scale ? [`layers ${layers}`, `scale ${scale}`] : [];
  return [`for ${model}`, ...shape, ...(pairs ? [`pairs ${pairs.slice(0, 120)}`] : [])].join(', ');
}
