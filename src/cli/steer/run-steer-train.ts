import { resolve } from 'node:path';
import { replaceFile } from '../../config/files/replace-file.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { artefactPath, ownFolder } from '../../secure-gen/steering/artefact-places.ts';
import { trainVectors } from '../../secure-gen/steering/train-vectors.ts';
import { encodeVectors, writeListedArtefact } from '../../secure-gen/steering/write-artefact.ts';
import type { CliIo } from '../cli-io.ts';
import { describeMeasured } from './describe-measured.ts';
import { type PairsOptions, withPairs } from './pairs-session.ts';
import { fewestPairs, vectorShapes } from './vector-shapes.ts';

export interface SteerTrainOptions extends PairsOptions {
  readonly out?: string;
  readonly validate: number;
  readonly scale?: number;
  readonly json?: boolean;
}

/** Of the choice of the validation part. */
const seed = 1;

/** `ppagent steer train`: learns vectors from pairs and writes them once, at the end. */
export async function runSteerTrain(options: SteerTrainOptions, io: CliIo): Promise<ExitCode> {
  return withPairs(options, io, async ({ pairs, leftOut, reader, model, language, bar }) => {
    const trained = await trainVectors(reader, pairs, {
      architecture: model.architecture,
      validate: options.validate,
      shapes: vectorShapes(options),
      fewest: fewestPairs,
      seed,
      signal: io.signal,
      onProgress: (done, total) => bar.show('learning', { done, total, unit: 'tokens' }),
    });
    bar.clear();
    const trainedOn = [...new Set(pairs.map(({ source }) => source))].slice(0, 20);
    const bytes = encodeVectors(trained, { language, model, seed, trainedOn });
    io.signal.throwIfAborted();
    const path = artefactPath('steering-vectors', language);
    const file = resolve(io.cwd, options.out ?? resolve(ownFolder(io.env), path));
    if (options.out === undefined) await writeListedArtefact(ownFolder(io.env), path, bytes);
    else await replaceFile(file, bytes);
    const { counts, shape, validation } = trained;
    if (options.json) {
      io.stdout.write(
        `${JSON.stringify({ file, language, pairs: counts, leftOut, ...shape, validation })}\n`,
      );
      return ExitCode.Ok;
    }
    if (leftOut > 0) io.stderr.write(`${leftOut} pairs have nothing to compare and were left out\n`);
    const names = Object.entries(counts).map(([name, count]) => `${name} (${count})`);
    io.stdout.write(
      `${file}\nvectors for ${names.join(', ')}; layers ${shape.layers.join('-')}, scale ${shape.scale}\n`,
    );
    if (validation) io.stdout.write(`on the pairs held back: ${describeMeasured(validation)}\n`);
    return ExitCode.Ok;
  });
}
