import { ExitCode } from '../../errors/exit-code.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import { measureSpeed } from '../../model/local/measure-speed.ts';
import { type Device, openLocalModel } from '../../model/local/open-local-model.ts';
import type { CliIo } from '../cli-io.ts';
import { formatBytes } from '../output/format-bytes.ts';
import { ProgressBar } from '../output/progress-bar.ts';

export interface BenchCommandOptions {
  readonly lengths: string;
  readonly tokens: number;
  readonly batch: number;
  readonly threads?: number;
  readonly device: Device;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** `ppagent models bench`: how fast the embedded model loads, reads and writes on this machine. */
export async function runBench(options: BenchCommandOptions, io: CliIo): Promise<ExitCode> {
  const lengths = options.lengths.split(',').map(Number);
  if (lengths.some((length) => !Number.isSafeInteger(length) || length < 16)) {
    throw new PpagentError('USAGE', `${options.lengths} is not a list of prompt lengths`, {
      remedy: 'Give numbers of tokens from 16 on, with commas between them: --lengths 64,512,2048.',
    });
  }
  const bar = new ProgressBar(io, { quiet: options.quiet === true });
  bar.show('loading the model');
  const started = performance.now();
  const model = await openLocalModel({
    env: io.env,
    device: options.device,
    threads: options.threads,
    signal: io.signal,
    onNotice: (notice) => io.stderr.write(`ppagent: ${notice}\n`),
  });
  try {
    const loadMs = performance.now() - started;
    bar.show('measuring');
    const speed = await measureSpeed(model, {
      lengths,
      decodeTokens: options.tokens,
      batch: options.batch,
      signal: io.signal,
    });
    bar.clear();
    // Of the process, in the unit that the platform reports: kilobytes everywhere that Node runs.
    const peakBytes = process.resourceUsage().maxRSS * 1024;
    write({ model: model.id, loadMs, peakBytes, ...speed }, options.json === true, io);
    return ExitCode.Ok;
  } finally {
    bar.clear();
    await model.close();
  }
}

type Measured = Awaited<ReturnType<typeof measureSpeed>> & {
  readonly model: string;
  /** From the check of the files to the loaded network, in milliseconds. */
  readonly loadMs: number;
  readonly peakBytes: number;
};

function write(measured: Measured, json: boolean, io: CliIo): void {
  if (json) {
    io.stdout.write(`${JSON.stringify(measured)}\n`);
    return;
  }
  const { model, loadMs, peakBytes, speeds, batch } = measured;
  const firstToken = ((speeds[0]?.firstTokenAtMs ?? 0) / 1000).toFixed(1);
  io.stdout.write(
    `${model}: loaded in ${(loadMs / 1000).toFixed(1)} s, first token ${firstToken} s after the start\n`,
  );
  io.stdout.write('prompt tokens   read tokens/s   write tokens/s\n');
  for (const { promptTokens, prefill, decode } of speeds) {
    io.stdout.write(`${cell(promptTokens, 13)}   ${cell(prefill, 13)}   ${cell(decode, 14)}\n`);
  }
  if (batch) {
    const ratio = (batch.together / batch.alone).toFixed(1);
    const rates = `${batch.together.toFixed(0)} tokens/s, ${ratio} times one candidate alone`;
    io.stdout.write(`${batch.candidates} candidates together after ${batch.promptTokens} tokens: ${rates}\n`);
  }
  io.stdout.write(`memory at most: ${formatBytes(peakBytes)}\n`);
}

function cell(value: number, width: number): string {
  return value.toFixed(0).padStart(width);
}
