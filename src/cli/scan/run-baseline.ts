import { join, relative, resolve } from 'node:path';
import { entriesFor } from '../../agent/scan/baseline/baseline.ts';
import { newBaseline, readBaseline, writeBaseline } from '../../agent/scan/baseline/baseline-file.ts';
import { baselineName } from '../../agent/scan/baseline/baseline-name.ts';
import { scan } from '../../agent/scan/scan.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import type { CliIo } from '../cli-io.ts';
import { ProgressBar } from '../output/progress-bar.ts';
import { parseKinds, scanScope } from './scan-scope.ts';

/** The options of `ppagent scan baseline` as commander hands them over. */
export interface BaselineCommandOptions {
  readonly only: string;
  readonly output?: string;
  readonly quiet?: boolean;
}

/**
 * `ppagent scan baseline`: what is found now is accepted. The key of a baseline that is there stays, and so do its entries
 * for files that this scan does not look at.
 */
export async function runBaseline(
  paths: readonly string[],
  options: BaselineCommandOptions,
  io: CliIo,
): Promise<ExitCode> {
  const scope = await scanScope(io);
  const file =
    options.output === undefined ? join(scope.root, baselineName) : resolve(scope.folder, options.output);
  const before = (await readBaseline(file)) ?? newBaseline();
  const bar = new ProgressBar(io, { quiet: options.quiet === true });
  const { findings } = await scan({
    ...scope,
    ...parseKinds(options.only),
    target: { kind: 'paths', paths: paths.length > 0 ? paths : [scope.root] },
    baseline: { key: before.key, entries: [] },
    inlineIgnores: true,
    signal: io.signal,
    onProgress: (done, total) => bar.show('scanning', { done, total }),
  }).finally(() => bar.clear());
  const entries = entriesFor(findings);
  await writeBaseline(file, { key: before.key, entries });
  if (!options.quiet) {
    const known = new Set(before.entries.map(({ here }) => here));
    const added = entries.filter(({ here }) => !known.has(here)).length;
    const dropped = before.entries.length - (entries.length - added);
    io.stderr.write(
      `${relative(io.cwd, file)}: ${entries.length} accepted, ${added} of them new, ${dropped} dropped. ` +
        'Look at them before you commit it: `ppagent scan --no-baseline` lists them.\n',
    );
  }
  return ExitCode.Ok;
}
