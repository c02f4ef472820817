import { mkdtemp, rm } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { PpagentError } from '../../errors/ppagent-error.ts';
import { type CommandResult, runCommand } from '../execution/run-command.ts';
import { PythonCalls } from '../localise/python-calls.ts';
import { V8Coverage } from '../localise/v8-coverage.ts';
import { parseTestReport } from '../test-report/parse-test-report.ts';
import type { TestReport } from '../test-report/test-report.ts';
import type { TestSummary } from './fix-event.ts';

export interface TestRunOptions {
  readonly command: string;
  /** Root of the copy in which the tests run. */
  readonly root: string;
  /** Folder in which the command runs, relative to `root`; empty for the root itself. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly timeLimitMs: number;
  readonly signal: AbortSignal;
}

export interface TestRun {
  readonly passed: boolean;
  readonly report: TestReport;
  readonly summary: TestSummary;
  readonly result: CommandResult;
}

/** A shell's exit codes for a program that is not there, and for one that may not be run (POSIX, 2.8.2). */
const notRunnable = new Set([126, 127]);

/** A repaired suite gets so many times as long as the one before took, and a few seconds, before it counts as hanging. */
const patience = { factor: 4, extraMs: 4000 } as const;

/** How long a suite may take after a repair, in milliseconds. @param before the same suite without it */
export function patienceAfter(before: TestRun): number {
  return before.result.durationMs * patience.factor + patience.extraMs;
}

/** Whether tests that passed before are not there any more: a run that ends too early passes as well. */
export function losesTests(before: TestRun, after: TestRun): boolean {
  return before.summary.passed !== null && (after.summary.passed ?? -1) < before.summary.passed;
}

/** Runs the whole test command and reads what it reports. */
export async function runTests(options: TestRunOptions): Promise<TestRun> {
  return run(options, {});
}

/** A run of the tests that tells which functions ran. */
export interface CoveredTestRun extends TestRun {
  /** Of processes of Node. */
  readonly coverage: V8Coverage;
  /** Of processes of Python, where they were asked for. */
  readonly pythonCalls: PythonCalls | undefined;
}

/**
 * Likewise, and finds out which functions ran, where the tests run on Node.
 *
 * @param more.python Python is followed too: before 3.12 that takes it about twice the time
 * @throws PpagentError TEST_COMMAND_NOT_FOUND
 */
export async function runTestsWithCoverage(
  options: TestRunOptions,
  { python = false }: { readonly python?: boolean } = {},
): Promise<CoveredTestRun> {
  // Beside the copy, so that it goes with it whatever happens.
  const folder = await mkdtemp(join(dirname(options.root), 'ppagent-coverage-'));
  const pythonFolder = join(folder, 'python');
  try {
    const forPython = python ? await PythonCalls.prepare(pythonFolder, options.root, options.env) : {};
    const outcome = await run(options, { NODE_V8_COVERAGE: folder, ...forPython });
    const { end, output } = outcome.result;
    if (end.kind === 'exited' && notRunnable.has(end.exitCode)) {
      throw new PpagentError(
        'TEST_COMMAND_NOT_FOUND',
        `the test command could not be run: ${lastLine(output)}`,
      );
    }
    const failingFiles = new Set(
      outcome.report.failures.flatMap(({ file }) => (file === undefined ? [] : [file])),
    );
    return {
      ...outcome,
      coverage: await V8Coverage.read(folder, options.root, failingFiles),
      pythonCalls: python ? await PythonCalls.read(pythonFolder, options.root) : undefined,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(options: TestRunOptions, extraEnvironment: Record<string, string>): Promise<TestRun> {
  const cwd = join(options.root, options.folder);
  const result = await runCommand({
    command: options.command,
    cwd,
    environment: options.env,
    extraEnvironment,
    timeLimitMs: options.timeLimitMs,
    signal: options.signal,
  });
  const passed = result.end.kind === 'exited' && result.end.exitCode === 0;
  const parsed = parseTestReport(result.output, { root: cwd, passed });
  const report = withStopReason(relativeToRoot(parsed, options.folder), result);
  return {
    passed,
    report,
    summary: {
      passed: report.passed ?? null,
      failed: report.failed ?? null,
      failures: report.failures.map((failure) => failure.name),
      stopped: result.end.kind === 'stopped' ? result.end.reason : null,
      durationMs: Math.round(result.durationMs),
    },
    result,
  };
}

/** A report of a command that ran in a folder below the root names files from there. */
function relativeToRoot(report: TestReport, folder: string): TestReport {
  if (folder === '') return report;
  const moved = <T extends { readonly file?: string }>(item: T): T =>
    item.file === undefined ? item : { ...item, file: posix.join(folder, item.file) };
  const failures = report.failures.map((failure) => moved({ ...failure, frames: failure.frames.map(moved) }));
  return { ...report, failures };
}

/** A run that had to be stopped reports nothing by itself. */
function withStopReason(report: TestReport, { end, durationMs }: CommandResult): TestReport {
  if (end.kind !== 'stopped') return report;
  const messages = {
    'time-limit': `the tests did not end within ${Math.round(durationMs / 1000)} s`,
    'memory-limit': 'the tests used too much memory',
    'process-limit': 'the tests started too many processes',
    'output-limit': 'the tests printed without end',
  };
  const failure = { name: 'the test command', message: messages[end.reason], frames: [] };
  const reported = report.failures.filter(() => report.format !== 'raw');
  return { ...report, failures: [...reported, failure] };
}

function lastLine(output: string): string {
  return output.trimEnd().split('\n').at(-1) ?? '';
}
