import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ScanTarget } from '../../agent/scan/scan.ts';
import type { ScanResult } from '../../agent/scan/scan-result.ts';
import { severityRank } from '../../agent/scan/severity-rank.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import type { CliIo } from '../cli-io.ts';
import { cutShortText, findingsText, summaryText } from '../output/scan/text-report.ts';
import { styleFor } from '../output/terminal-style.ts';
import type { ScanCommandOptions } from './scan-command-options.ts';
import { kindNames, parseKinds, requireRepository, type ScanScope, scanScope } from './scan-scope.ts';
import { scanWithProgress } from './scan-with-progress.ts';

/** `ppagent scan`. */
export async function runScan(
  paths: readonly string[],
  options: ScanCommandOptions,
  io: CliIo,
): Promise<ExitCode> {
  const scope = await scanScope(io);
  const target = targetOf(paths, options, scope);
  if (options.explain !== undefined) {
    const { runExplain } = await import('./run-explain.ts');
    return runExplain(options.explain, { target, scope, options }, io);
  }
  const started = performance.now();
  const result = await scanWithProgress(target, scope, options, io);
  const seconds = (performance.now() - started) / 1000;
  await report(result, { seconds, scope }, options, io);
  return exitCodeOf(result, options.failOn);
}

/** What a pre-commit hook runs: as short as it can be when there is nothing to say. */
export async function runHook(io: CliIo): Promise<ExitCode> {
  const options = {
    only: kindNames.join(','),
    failOn: 'low',
    inlineIgnores: true,
    color: true,
    quiet: true,
  } as const;
  const scope = await scanScope(io);
  requireRepository(scope, 'the hook');
  const result = await scanWithProgress({ kind: 'staged' }, scope, options, io);
  if (result.findings.length === 0) {
    io.stderr.write(cutShortText(result));
    return ExitCode.Ok;
  }
  await report(result, { seconds: 0, scope }, options, io);
  io.stderr.write(
    '\nppagent: the commit is stopped. Take out what was found, mark a line with `ppagent:ignore`, or accept it with\n' +
      '`ppagent scan baseline`; `git commit --no-verify` commits all the same.\n',
  );
  return ExitCode.Findings;
}

function targetOf(paths: readonly string[], options: ScanCommandOptions, scope: ScanScope): ScanTarget {
  const { staged, history, since } = options;
  const usage = (message: string, remedy: string) => new PpagentError('USAGE', message, { remedy });
  if (staged && (history || since !== undefined)) {
    throw usage('--staged goes with neither --since nor --history', 'Scan one of them at a time.');
  }
  if (!staged && !history && since === undefined) {
    return { kind: 'paths', paths: paths.length > 0 ? paths : ['.'] };
  }
  const option = staged ? '--staged' : history ? '--history' : '--since';
  requireRepository(scope, option);
  if (paths.length > 0 && !(paths.length === 1 && paths[0] === '.')) {
    throw usage(`${option} looks at the whole repository`, 'Leave the paths out, or leave the option out.');
  }
  if (staged) return { kind: 'staged' };
  const { secrets, personalData } = parseKinds(options.only);
  if (history && !secrets && !personalData) {
    throw usage('--history looks for secrets and personal data alone', 'Leave --history or --only out.');
  }
  return history ? { kind: 'history', since } : { kind: 'since', commit: since! };
}

async function report(
  result: ScanResult,
  { seconds, scope }: { seconds: number; scope: ScanScope },
  options: Pick<ScanCommandOptions, 'sarif' | 'json' | 'quiet' | 'color'>,
  io: CliIo,
): Promise<void> {
  if (options.sarif !== undefined) await writeSarif(result, scope, options.sarif, io);
  if (options.json) {
    const { toJsonReport } = await import('../output/scan/json-report.ts');
    io.stdout.write(`${JSON.stringify(toJsonReport(result))}\n`);
    return;
  }
  if (options.sarif !== '-') {
    io.stdout.write(findingsText(result.findings, styleFor(io.stdout, io, options.color)));
  }
  io.stderr.write(cutShortText(result));
  if (!options.quiet) io.stderr.write(summaryText(result, seconds));
}

async function writeSarif(result: ScanResult, scope: ScanScope, target: string, io: CliIo): Promise<void> {
  const { leftOutText, mostResults, toSarif } = await import('../output/scan/sarif.ts');
  const leftOut = result.findings.length - mostResults;
  if (leftOut > 0) io.stderr.write(`ppagent: ${target}: ${leftOutText(leftOut)}\n`);
  const text = `${JSON.stringify(toSarif(result), null, 2)}\n`;
  if (target === '-') {
    io.stdout.write(text);
    return;
  }
  const file = resolve(scope.folder, target);
  await writeFile(file, text).catch((cause) => {
    throw new PpagentError('WRITE_FAILED', `cannot write ${file}`, { cause });
  });
}

function exitCodeOf({ findings }: ScanResult, failOn: ScanCommandOptions['failOn']): ExitCode {
  if (failOn === 'never') return ExitCode.Ok;
  const isGraveEnough = findings.some(({ severity }) => severityRank(severity) >= severityRank(failOn));
  return isGraveEnough ? ExitCode.Findings : ExitCode.Ok;
}
