import type { StackFrame } from './test-report.ts';
import { tidyMessage } from './text.ts';

/** What can be read from a printed Python traceback. */
export interface PythonError {
  readonly message: string;
  readonly expected?: string;
  readonly actual?: string;
  readonly frames: readonly StackFrame[];
}

const framePattern = /^\s*File "(.+?)", line (\d+)(?:, in (.+))?$/;
const chained = /^(?:The above exception was the direct cause|During handling of the above exception)/;

/** Reads a traceback; of exceptions that caused each other, the last one's frames come first. */
export function parsePythonError(lines: readonly string[]): PythonError {
  const frames: StackFrame[] = [];
  let message: string[] = [];
  for (const part of splitChain(lines)) {
    frames.unshift(...part.flatMap((line) => pythonFrame(line) ?? []).reverse());
    message = exceptionLines(part);
  }
  const text = tidyMessage(message);
  return { message: text, ...comparedValues(text), frames };
}

export function pythonFrame(line: string): StackFrame | undefined {
  const match = framePattern.exec(line);
  return match ? pythonCall(match[1], match[2], match[3]) : undefined;
}

export function pythonCall(file = '', line = '', functionName = '<module>'): StackFrame {
  return { file, line: Number(line), ...(functionName.startsWith('<') ? {} : { functionName }) };
}

/** A part for each exception of a chain, in the order in which they were raised. */
export function splitChain(lines: readonly string[]): string[][] {
  const parts: string[][] = [[]];
  for (const line of lines) {
    if (chained.test(line)) parts.push([]);
    else parts.at(-1)?.push(line);
  }
  return parts;
}

/**
 * The exception after the last frame; frames, source lines and markers are indented, it is not. An assertion without
 * words of its own gets the statement that failed.
 */
function exceptionLines(lines: readonly string[]): string[] {
  const lastFrame = lines.findLastIndex((line) => framePattern.test(line));
  const rest = lines.slice(lastFrame + 1);
  const start = rest.findIndex((line) => /^\S/.test(line) && !line.startsWith('Traceback'));
  if (start < 0) return [];
  const exception = rest.slice(start);
  const end = exception.findIndex((line, index) => index > 0 && line === '');
  const found = end < 0 ? exception : exception.slice(0, end);
  const statement = rest.slice(0, start).find((line) => line.trim() !== '');
  return found[0] === 'AssertionError' && statement !== undefined ? [...found, statement.trim()] : found;
}

/** The sides of `assert actual == expected` and of unittest's `actual != expected`. */
export function comparedValues(message: string): { actual?: string; expected?: string } {
  const first = message.split('\n').find((line) => /assert .+ == .+|^AssertionError: .+ != .+/.test(line));
  const match = /(?:^|: )assert (.+?) == (.+)$|^AssertionError: (.+?) != (.+?)(?: : .*)?$/.exec(first ?? '');
  if (!match) return {};
  return { actual: match[1] ?? match[3], expected: match[2] ?? match[4] };
}
