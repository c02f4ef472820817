import { realpath } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { longestTimer } from '../../agent/fix/budget.ts';
import type { Delivery } from '../../agent/fix/deliver.ts';
import { fix } from '../../agent/fix/fix.ts';
import type { FixProgress } from '../../agent/fix/fix-event.ts';
import { Transcript } from '../../agent/transcript/transcript.ts';
import type { ExitCode } from '../../errors/exit-code.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import type { LanguageModel } from '../../model/language-model.ts';
import { type Device, openLocalModel } from '../../model/local/open-local-model.ts';
import { findRepositoryRoot } from '../../repo/git/find-repository-root.ts';
import type { CliIo } from '../cli-io.ts';
import { confirm } from '../input/confirm.ts';
import { colourDiff } from '../output/fix/colour-diff.ts';
import type { FixReporter } from '../output/fix/fix-reporter.ts';
import { jsonReporter } from '../output/fix/json-reporter.ts';
import { streamJsonReporter } from '../output/fix/stream-json-reporter.ts';
import { TextReporter } from '../output/fix/text-reporter.ts';
import { styleFor } from '../output/terminal-style.ts';

/** The options of `ppagent fix` as commander hands them over. */
export interface FixCommandOptions {
  readonly test?: string;
  readonly issue?: string;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly commit?: boolean;
  readonly maxCandidates: number;
  readonly maxTime?: number;
  readonly testTimeout: number;
  readonly seed: number;
  readonly threads?: number;
  readonly device: Device;
  readonly json?: boolean;
  readonly outputFormat?: 'text' | 'json' | 'stream-json';
  readonly quiet?: boolean;
  readonly color: boolean;
  readonly input: boolean;
}

/** Runs `ppagent fix`. */
export async function runFix(
  paths: readonly string[],
  options: FixCommandOptions,
  io: CliIo,
): Promise<ExitCode> {
  const folder = await realpath(io.cwd);
  const repository = await findRepositoryRoot(folder);
  const root = repository ?? folder;
  // Said before the search rather than after it.
  if (options.commit && !options.dryRun && repository === undefined) {
    throw new PpagentError('NOT_A_REPOSITORY', `${folder} is not in a git repository`, {
      remedy: 'Run `git init` first, or leave --commit out.',
    });
  }
  const reporter = createReporter(options, io);
  const transcript = Transcript.begin({
    root,
    env: io.env,
    onNotice: (notice) => {
      if (!options.quiet) io.stderr.write(`ppagent: ${notice}\n`);
    },
  });
  const running = fix({
    root,
    folder: relative(root, folder).split(sep).join('/'),
    paths: await Promise.all(paths.map((path) => insideRoot(path, folder, root))),
    testCommand: options.test,
    request: options.issue,
    openModel: (onProgress) => openModel(options, io, onProgress),
    maxCandidates: options.maxCandidates,
    maxSeconds: options.maxTime,
    testTimeLimitMs: Math.min(longestTimer, options.testTimeout * 1000),
    seed: options.seed,
    delivery: deliveryOf(options, io),
    env: io.env,
    signal: io.signal,
    onEvent: (event) => {
      transcript?.record(event);
      reporter.event(event);
    },
    onProgress: (progress) => reporter.progress(progress),
  });
  return running.finally(() => transcript?.end());
}

function openModel(
  options: FixCommandOptions,
  io: CliIo,
  onProgress: (progress: FixProgress) => void,
): Promise<LanguageModel> {
  onProgress({ stage: 'load-model' });
  return openLocalModel({
    env: io.env,
    device: options.device,
    threads: options.threads,
    signal: io.signal,
    onVerify: (done, total) => onProgress({ stage: 'verify-model', done, total }),
    onNotice: (notice) => {
      if (!options.quiet) io.stderr.write(`ppagent: ${notice}\n`);
    },
  });
}

/** A path as the user gave it, relative to the root; '' is the root itself. */
async function insideRoot(path: string, folder: string, root: string): Promise<string> {
  const absolute = await realpath(resolve(folder, path)).catch((cause) => {
    throw new PpagentError('PATH_NOT_FOUND', `there is no ${path}`, { cause });
  });
  const inside = relative(root, absolute).split(sep).join('/');
  if (inside === '..' || inside.startsWith('../')) {
    throw new PpagentError('PATH_OUTSIDE_REPOSITORY', `${path} is outside ${root}`);
  }
  return inside;
}

function createReporter(options: FixCommandOptions, io: CliIo): FixReporter {
  const format = options.outputFormat ?? (options.json ? 'json' : 'text');
  switch (format) {
    case 'json':
      return jsonReporter(io);
    case 'stream-json':
      return streamJsonReporter(io);
    case 'text':
      return new TextReporter(io, { quiet: options.quiet ?? false, color: options.color });
  }
}

function deliveryOf(options: FixCommandOptions, io: CliIo): Delivery {
  const commit = options.commit ?? false;
  if (options.dryRun) return { kind: 'print' };
  if (options.yes) return { kind: 'apply', commit };
  const isText = !options.json && (options.outputFormat ?? 'text') === 'text';
  if (!options.input || !isText || !io.stdin.isTTY || !io.stderr.isTTY) return { kind: 'print' };
  return {
    kind: 'ask',
    commit,
    confirm: (repair) => {
      io.stderr.write(colourDiff(repair.diff, styleFor(io.stderr, io, options.color)));
      return confirm(`Write this to ${repair.file}?`, io);
    },
  };
}
