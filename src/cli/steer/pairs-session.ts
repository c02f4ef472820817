import { resolve } from 'node:path';
import { PpagentError } from '../../errors/ppagent-error.ts';
import { openEmbeddedNetwork } from '../../model/local/open-local-model.ts';
import { type CollectedPairs, collectPairs } from '../../secure-gen/steering/collect-pairs.ts';
import { PairReader } from '../../secure-gen/steering/pair-reader.ts';
import { type SteeredLanguage, steeredLanguage } from '../../secure-gen/steering/steered-language.ts';
import { embeddedSteeredModel, type SteeredModel } from '../../secure-gen/steering/steered-model.ts';
import type { CliIo } from '../cli-io.ts';
import { ProgressBar } from '../output/progress-bar.ts';

export interface PairsOptions {
  readonly pairs: string;
  readonly language?: string;
  readonly layers?: readonly [number, number];
  readonly threads?: number;
  readonly quiet?: boolean;
}

export interface PairsSession extends CollectedPairs {
  readonly reader: PairReader;
  readonly model: SteeredModel;
  readonly language: SteeredLanguage;
  readonly bar: ProgressBar;
}

/**
 * Loads the embedded model and the pairs of one language, and closes the model after the work.
 *
 * @throws PpagentError USAGE, and what the model and the pairs throw
 */
export async function withPairs<Result>(
  options: PairsOptions,
  io: CliIo,
  work: (session: PairsSession) => Promise<Result>,
): Promise<Result> {
  const language = options.language === undefined ? undefined : steeredLanguage(options.language);
  if (options.language !== undefined && !language) {
    throw new PpagentError('USAGE', `${options.language} is no language that is steered`, {
      remedy: 'Give --language js or --language py.',
    });
  }
  const model = await embeddedSteeredModel(io.env);
  const { layers } = model.architecture;
  if (options.layers && options.layers[1] >= layers) {
    throw new PpagentError('USAGE', `the model has no layer ${options.layers[1]}`, {
      remedy: `Give layers from 0 to ${layers - 1}.`,
    });
  }
  const bar = new ProgressBar(io, { quiet: options.quiet === true });
  bar.show('loading the model');
  // Hidden states are to be had on the CPU alone.
  const network = await openEmbeddedNetwork({
    env: io.env,
    device: 'cpu',
    threads: options.threads,
    signal: io.signal,
    onNotice: (notice) => io.stderr.write(`ppagent: ${notice}\n`),
  });
  try {
    const reader = new PairReader(network);
    bar.show('cutting the pairs');
    const file = resolve(io.cwd, options.pairs);
    const collected = await collectPairs(file, reader, { language, signal: io.signal });
    const only = onlyLanguage(collected, options.pairs);
    return await work({ ...collected, reader, model, language: only, bar });
  } finally {
    bar.clear();
    await network.graph.close();
  }
}

function onlyLanguage({ pairs }: CollectedPairs, file: string): SteeredLanguage {
  const languages = [...new Set(pairs.map(({ language }) => language))];
  if (languages.length === 1) return languages[0]!;
  throw new PpagentError('USAGE', `${file} has pairs in ${languages.join(' and ')}`, {
    remedy: 'Choose one with --language.',
  });
}
