import { parseJavascriptError } from '../javascript-error.ts';
import type { StackFrame, TestReport } from '../test-report.ts';

const errorStart = /^(?:Uncaught )?(?:\w+[.$])*\w*(?:Error|Exception)\b(?: \[\w+\])?(?::|$)/;
const stackLine = /^ {4}at .+:\d+:\d+\)?(?: \{)?$/;

/** An error that ended a program of Node: the place in the source, the error, its stack. */
export function parseNodeError(lines: readonly string[]): TestReport | undefined {
  const end = lines.findIndex((line) => /^Node\.js v\d/.test(line));
  const inScope = end < 0 ? lines : lines.slice(0, end);
  const start = findError(inScope, end >= 0);
  if (start < 0) return undefined;
  const error = parseJavascriptError(inScope.slice(start));
  const thrownAt = placeBefore(inScope.slice(0, start));
  // A syntax error has no frame in the file that has it.
  const isSyntax = /^SyntaxError/.test(inScope[start] ?? '') && thrownAt !== undefined;
  const frames = isSyntax ? [thrownAt, ...error.frames] : error.frames;
  const outermost = frames.findLast(({ file }) => !/^node:|node_modules/.test(file)) ?? thrownAt;
  const failure = {
    ...error,
    name: outermost?.file ?? 'the program',
    ...(outermost ? { file: outermost.file, line: outermost.line } : {}),
    frames,
  };
  return { format: 'node-error', failures: [failure] };
}

/** The last error when Node said goodbye after it; otherwise the first that has a stack. */
function findError(lines: readonly string[], isLast: boolean): number {
  const starts = lines.flatMap((line, index) => (errorStart.test(line) ? [index] : []));
  const withStack = starts.filter((start, at) =>
    lines.slice(start, starts[at + 1]).some((line) => stackLine.test(line)),
  );
  return (isLast ? withStack.at(-1) : withStack[0]) ?? -1;
}

/** `file:line` above the excerpt with the caret. */
function placeBefore(lines: readonly string[]): StackFrame | undefined {
  for (const line of lines.slice(-6).reverse()) {
    const match = /^(?:file:\/\/)?(\/.*|[A-Za-z]:\\.*):(\d+)$/.exec(line);
    if (match) return { file: match[1] ?? '', line: Number(match[2]) };
  }
  return undefined;
}
