import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { entriesFor, inOrder } from '../../agent/scan/baseline/baseline.ts';
import { newBaseline, readBaseline, writeBaseline } from '../../agent/scan/baseline/baseline-file.ts';
import { baselineName } from '../../agent/scan/baseline/baseline-name.ts';
import { scan } from '../../agent/scan/scan.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import type { CliIo } from '../cli-io.ts';
import { ProgressBar } from '../output/progress-bar.ts';
import { cutShortText } from '../output/scan/text-report.ts';
import { parseKinds, scanScope } from './scan-scope.ts';

/** The options of `ppagent scan baseline` as commander hands them over. */
export interface BaselineCommandOptions {
  readonly only: string;
  readonly unsure?: boolean;
  readonly output?: string;
  readonly quiet?: boolean;
}

/**
 * `ppagent scan baseline`: what is found now is accepted. The key of a baseline that is there stays, and so do its entries
 * for files that this scan does not look at, and those for kinds that it does not look for.
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
  // What has moved is written down where it is now.
  const entries = before.entries.filter(({ path }) => existsSync(join(scope.root, path)));
  const bar = new ProgressBar(io, { quiet: options.quiet === true });
  const result = await scan({
    ...scope,
    ...parseKinds(options.only),
    target: { kind: 'paths', paths: paths.length > 0 ? paths : [scope.root] },
    baseline: { key: before.key, entries },
    unsure: options.unsure === true,
    inlineIgnores: true,
    signal: io.signal,
    onProgress: (done, total) => bar.show('scanning', { done, total }),
  }).finally(() => bar.clear());
  const stale = new Set(result.baseline?.stale);
  const added = entriesFor(result.findings);
  const after = inOrder([...entries.filter((entry) => !stale.has(entry)), ...added]);
  await writeBaseline(file, { key: before.key, entries: after });
  io.stderr.write(cutShortText(result));
  if (!options.quiet) {
    const dropped = before.entries.length + added.length - after.length;
    io.stderr.write(
      `${relative(io.cwd, file)}: ${after.length} accepted, ${added.length} of them new, ${dropped} dropped. ` +
        'Look at them before you commit it: `ppagent scan --no-baseline` lists them.\n',
    );
  }
  return ExitCode.Ok;
}
