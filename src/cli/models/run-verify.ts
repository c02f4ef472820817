import { ExitCode } from '../../errors/exit-code.ts';
import { manifestBytes } from '../../model/store/manifest.ts';
import { locateModel } from '../../model/store/model-location.ts';
import { type ModelState, verifyModel } from '../../model/store/verify-model.ts';
import type { CliIo } from '../cli-io.ts';
import { formatBytes } from '../output/format-bytes.ts';
import { ProgressBar } from '../output/progress-bar.ts';
import { styleFor } from '../output/terminal-style.ts';

const exitCodes = { fine: ExitCode.Ok, missing: ExitCode.Usage, damaged: ExitCode.Integrity } as const;

/** `ppagent models verify`: one line a file, and the state of the whole as exit code. */
export async function runVerify(
  options: { model?: string; json?: boolean; quiet?: boolean },
  io: CliIo,
): Promise<ExitCode> {
  const model = await locateModel(io.env, options.model);
  const bar = new ProgressBar(io, { quiet: options.quiet === true });
  const onProgress = (done: number, total: number): void =>
    bar.show(`reading ${model.id}`, { done, total, unit: 'bytes' });
  const result = await verifyModel(model, { env: io.env, signal: io.signal, onProgress }).finally(() =>
    bar.clear(),
  );
  if (options.json) {
    io.stdout.write(`${JSON.stringify({ model: model.id, folder: model.folder, ...result })}\n`);
    return exitCodes[result.state];
  }
  writeFiles(result, io);
  const { length } = result.files;
  const size = formatBytes(manifestBytes(model.manifest));
  io.stdout.write(`${model.id}: ${length} files, ${size}, ${result.state}, in ${model.folder}\n`);
  if (result.state !== 'fine') {
    io.stderr.write('  `ppagent models pull` gets what is missing or damaged; what is right is kept.\n');
  }
  return exitCodes[result.state];
}

function writeFiles({ files }: ModelState, io: CliIo): void {
  const { green, red } = styleFor(io.stdout, io);
  for (const file of files) {
    const colour = file.state === 'fine' ? green : red;
    const reason = file.state === 'damaged' ? `: ${file.reason}` : '';
    io.stdout.write(`${colour(file.state.padEnd(7))}  ${file.path}${reason}\n`);
  }
}
