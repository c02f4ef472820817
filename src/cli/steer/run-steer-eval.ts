import { join, resolve } from 'node:path';
import { ExitCode } from '../../errors/exit-code.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import { findArtefact } from '../../secure-gen/steering/artefact-places.ts';
import {
  crossValidate,
  type Evaluation,
  evaluateArtefact,
} from '../../secure-gen/steering/evaluate-steering.ts';
import { loadArtefact, loadArtefactFile } from '../../secure-gen/steering/load-artefact.ts';
import { assertFits } from '../../secure-gen/steering/steered-model.ts';
import type { SteeringArtefact } from '../../secure-gen/steering/steering-artefact.ts';
import type { CliIo } from '../cli-io.ts';
import { describeMeasured } from './describe-measured.ts';
import { type PairsOptions, type PairsSession, withPairs } from './pairs-session.ts';
import { fewestPairs, vectorShapes } from './vector-shapes.ts';

export interface SteerEvalOptions extends PairsOptions {
  readonly artefact?: string;
  readonly prefix?: boolean;
  readonly crossValidate?: boolean;
  readonly most?: number;
  readonly scale?: number;
  readonly json?: boolean;
}

/** Of the random direction. */
const seed = 1;

/** `ppagent steer eval`: what steering does on pairs, beside no steering, the opposite and noise. */
export async function runSteerEval(options: SteerEvalOptions, io: CliIo): Promise<ExitCode> {
  return withPairs(options, io, async (session) => {
    const { language, leftOut, bar } = session;
    const { subject, evaluation } = await evaluate(session, options, io);
    bar.clear();
    if (options.json) {
      io.stdout.write(`${JSON.stringify({ language, subject, leftOut, ...evaluation })}\n`);
      return ExitCode.Ok;
    }
    if (leftOut > 0) io.stderr.write(`${leftOut} pairs have nothing to compare and were left out\n`);
    io.stdout.write(`${language}, ${subject}\n`);
    for (const name of ['base', 'secure', 'vulnerable', 'random'] as const) {
      io.stdout.write(`${name.padEnd(10)}  ${describeMeasured(evaluation[name])}\n`);
    }
    return ExitCode.Ok;
  });
}

async function evaluate(
  session: PairsSession,
  options: SteerEvalOptions,
  io: CliIo,
): Promise<{ readonly subject: string; readonly evaluation: Evaluation }> {
  const { reader, model, bar } = session;
  const pairs = spread(session.pairs, options.most);
  const how = {
    architecture: model.architecture,
    seed,
    signal: io.signal,
    onProgress: (done: number, total: number) => bar.show('reading pairs', { done, total, unit: 'tokens' }),
  };
  if (options.crossValidate) {
    const [shape] = vectorShapes(options);
    const evaluation = await crossValidate(reader, pairs, { ...how, shape, fewest: fewestPairs });
    const text = `layers ${shape.layers.join('-')}, scale ${shape.scale}`;
    return { subject: `vectors cross-validated by ${evaluation.folds}, ${text}`, evaluation };
  }
  const { artefact, file } = await artefactOf(session, options, io);
  if (artefact.language !== session.language) {
    throw new PpagentError(
      'USAGE',
      `${file} is for ${artefact.language}, and the pairs are ${session.language}`,
    );
  }
  assertFits(artefact, model, file);
  return { subject: file, evaluation: await evaluateArtefact(reader, pairs, artefact, how) };
}

async function artefactOf(
  { language }: PairsSession,
  options: SteerEvalOptions,
  io: CliIo,
): Promise<{ readonly artefact: SteeringArtefact; readonly file: string }> {
  if (options.artefact !== undefined) {
    const file = resolve(io.cwd, options.artefact);
    return { artefact: await loadArtefactFile(file), file };
  }
  const kind = options.prefix ? 'learned-prefix' : 'steering-vectors';
  const place = await findArtefact(io.env, kind, language);
  if (!place) {
    throw new PpagentError('USAGE', `there is no ${kind} for ${language}`, {
      remedy: 'Learn vectors with `ppagent steer train`, or name a file with --artefact.',
    });
  }
  return { artefact: await loadArtefact(place), file: join(place.folder, place.path) };
}

/** At most so many, evenly spread. */
function spread<Item>(items: readonly Item[], most = items.length): readonly Item[] {
  const step = Math.max(1, items.length / most);
  return Array.from(
    { length: Math.min(most, items.length) },
    (_none, index) => items[Math.floor(index * step)]!,
  );
}
