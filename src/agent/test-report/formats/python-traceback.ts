import { parsePythonError, pythonFrame } from '../python-error.ts';
import type { TestReport } from '../test-report.ts';

/** A traceback that ended a Python program, or the syntax error that kept it from starting. */
export function parsePythonTraceback(lines: readonly string[]): TestReport | undefined {
  const start = lines.findIndex((line) => line.startsWith('Traceback (most recent call last):'));
  const syntaxError = lines.findIndex((line) => pythonFrame(line) !== undefined);
  const from = start < 0 ? syntaxError : start;
  if (from < 0) return undefined;
  const error = parsePythonError(lines.slice(from));
  if (error.frames.length === 0) return undefined;
  const program = pythonFrame(lines[from + 1] ?? '') ?? error.frames[0];
  const name = program?.file ?? 'the program';
  const inTest = error.frames.findLast(({ file }) => file === name);
  const failure = { ...error, name, file: name, ...(inTest ? { line: inTest.line } : {}) };
  return { format: 'python-traceback', failures: [failure] };
}
