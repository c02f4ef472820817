import { isAbsolute, normalize, relative, sep } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { parseGoTest } from './formats/go-test.ts';
import { parseJest } from './formats/jest.ts';
import { parseMocha } from './formats/mocha.ts';
import { parseNodeError } from './formats/node-error.ts';
import { parseNodeSpec } from './formats/node-spec.ts';
import { parseNodeTap } from './formats/node-tap.ts';
import { parsePytest } from './formats/pytest.ts';
import { parsePythonTraceback } from './formats/python-traceback.ts';
import { parseRawText } from './formats/raw-text.ts';
import { parseUnittest } from './formats/unittest.ts';
import { parseVitest } from './formats/vitest.ts';
import type { StackFrame, TestFailure, TestReport } from './test-report.ts';

type Parser = (lines: readonly string[]) => TestReport | undefined;

/** Each recognises its own; a command may run several. */
const testRunners: readonly Parser[] = [
  parseNodeTap,
  parseNodeSpec,
  parseVitest,
  parseJest,
  parseMocha,
  parsePytest,
  parseUnittest,
  parseGoTest,
];

/** For tests that are programs, and for test runners that broke before they could report. */
const programs: readonly Parser[] = [parsePythonTraceback, parseNodeError];

export interface ParseOptions {
  /** Folder in which the command ran, links resolved: paths below it become relative to it, calls outside are left out. */
  readonly root?: string;
  /**
   * Whether the command passed by its exit code. Errors are then looked for in reports alone: a passing program may
   * print what it likes.
   */
  readonly passed?: boolean;
}

/**
 * Reads the output of a test command, whichever programs wrote it. A command that failed has at least one failure, if
 * only one with the text that it printed.
 */
export function parseTestReport(output: string, { root, passed = false }: ParseOptions = {}): TestReport {
  const text = stripVTControlCharacters(output).replaceAll('\r\n', '\n');
  const lines = text.split('\n').map((line) => line.slice(0, longestLine));
  const reports = testRunners.flatMap((parse) => parse(lines) ?? []);
  const merged = merge(reports);
  const report = merged.failures.length > 0 || passed ? merged : { ...merged, ...withoutRunner(lines) };
  return { ...report, failures: report.failures.map((failure) => clean(failure, root)) };
}

function withoutRunner(lines: readonly string[]): TestReport {
  for (const parse of programs) {
    const report = parse(lines);
    if (report) return report;
  }
  return parseRawText(lines);
}

function merge(reports: readonly TestReport[]): TestReport {
  const main = reports.find(({ failures }) => failures.length > 0) ?? reports[0];
  const sum = (key: 'passed' | 'failed') => {
    const counts = reports.flatMap((report) => report[key] ?? []);
    return counts.length === 0 ? {} : { [key]: counts.reduce((total, count) => total + count, 0) };
  };
  return {
    format: main?.format ?? 'raw',
    ...sum('passed'),
    ...sum('failed'),
    failures: reports.flatMap(({ failures }) => failures),
  };
}

/** Longer ones are data; patterns need not be tried on all of it. */
const longestLine = 10_000;

const notOurs =
  /^node:|^internal\/|(?:^|[\\/])(?:node_modules|site-packages|dist-packages)[\\/]|[\\/]lib[\\/]python\d[\d.]*[\\/]|^<frozen |^<string>|\/src\/(?:testing|runtime)\//;

/** Paths relative to the root, and only frames of the code under test. */
function clean(failure: TestFailure, root: string | undefined): TestFailure {
  const file = failure.file === undefined ? undefined : localPath(failure.file, root);
  const isFile = failure.name === failure.file || isAbsolute(failure.name);
  const name = isFile ? localPath(failure.name, root) : failure.name;
  const frames = failure.frames.flatMap((call) => cleanFrame(call, root));
  return { ...failure, name, ...(file === undefined ? {} : { file }), frames };
}

function cleanFrame(call: StackFrame, root: string | undefined): readonly StackFrame[] {
  if (notOurs.test(call.file)) return [];
  const file = localPath(call.file, root);
  if (root !== undefined && (isAbsolute(file) || file.startsWith('..'))) return [];
  return [{ ...call, file }];
}

function localPath(file: string, root: string | undefined): string {
  const path = root !== undefined && isAbsolute(file) ? relative(root, file) : normalize(file);
  const isOutside = path === '..' || path.startsWith(`..${sep}`);
  return (isOutside && isAbsolute(file) ? normalize(file) : path).replaceAll(sep, '/');
}
