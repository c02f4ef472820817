import { fileURLToPath } from 'node:url';
import type { StackFrame } from './test-report.ts';
import { dedent, splitDiff, tidyMessage } from './text.ts';

/** What can be read from a printed JavaScript error. */
export interface ParsedError {
  readonly message: string;
  readonly expected?: string;
  readonly actual?: string;
  readonly frames: readonly StackFrame[];
}

const place = String.raw`((?:file:\/\/)?[^\s()][^()]*?):(\d+):(\d+)`;
const callAtPlace = new RegExp(String.raw`^\s*(?:at |❯ )?\s*(?:async )?(?:new )?(\S.*?) \(${place}\)$`);
const bareWithFunction = new RegExp(String.raw`^\s*❯ (\S+) ${place}$`);
const bareAtPlace = new RegExp(String.raw`^\s*(?:at |❯ )?\s*(?:async )?${place}$`);

/** One line of a V8 stack trace, or of vitest's; with or without its `at`. */
export function parseJavascriptFrame(line: string): StackFrame | undefined {
  const trimmed = line.replace(/ \{$/, '');
  const called = callAtPlace.exec(trimmed) ?? bareWithFunction.exec(trimmed);
  if (called) return frame(called[2], called[3], called[4], called[1]);
  const bare = bareAtPlace.exec(trimmed);
  return bare ? frame(bare[1], bare[2], bare[3]) : undefined;
}

function frame(file = '', line = '', column = '', name = ''): StackFrame | undefined {
  if (!/^(?:file:|\/|[A-Za-z]:[\\/]|\.{0,2}[\w@-])/.test(file) || file.includes(' at ')) return undefined;
  const functionName = name.replace(/ \[as .*\]$/, '');
  return {
    file: withoutScheme(file),
    line: Number(line),
    column: Number(column),
    ...(functionName === '' || functionName.endsWith('<anonymous>') ? {} : { functionName }),
  };
}

function withoutScheme(file: string): string {
  if (!file.startsWith('file://')) return file;
  try {
    return fileURLToPath(file);
  } catch {
    return file;
  }
}

const isFrameLine = (line: string) =>
  /^\s*at .*(?::\d+:\d+\)?|\(<anonymous>\)|\(native\)|\(index \d+\))(?: \{)?$/.test(line);

/** Reads an error as Node prints it: name and message, stack, and properties in braces. */
export function parseJavascriptError(lines: readonly string[]): ParsedError {
  const start = lines.findIndex(isFrameLine);
  const messageLines = dedent(start < 0 ? lines : lines.slice(0, start));
  const rest = start < 0 ? [] : lines.slice(start);
  const stackEnd = rest.findIndex((line) => !isFrameLine(line));
  const stack = stackEnd < 0 ? rest : rest.slice(0, stackEnd);
  const sides = propertiesOf(rest) ?? assertDiff(messageLines);
  return {
    // Older versions of Node repeat the kind of an error that was copied between processes.
    message: tidyMessage(messageLines).replace(/^(\w+) \[Error\]:/, '$1:'),
    ...sides,
    frames: stack.flatMap((line) => parseJavascriptFrame(line) ?? []),
  };
}

/** `actual` and `expected` of an AssertionError, where they fit on a line and nothing of them is left out. */
function propertiesOf(lines: readonly string[]): { expected: string; actual: string } | undefined {
  const value = (name: string) => {
    const property = new RegExp(String.raw`^\s+${name}: (.+?),?$`);
    return lines.map((line) => property.exec(line)?.[1]).find((found) => found !== undefined);
  };
  const [expected, actual] = [value('expected'), value('actual')];
  if (expected === undefined || actual === undefined) return undefined;
  if (/\[Object\]|\[Array\]|[[{]$/.test(`${expected}\n${actual}`) || /[[{]$/.test(expected)) return undefined;
  return { expected, actual };
}

/** Node's own comparison in the message: `+ actual - expected`. */
function assertDiff(messageLines: readonly string[]): { expected: string; actual: string } | undefined {
  const start = messageLines.findIndex((line) => line.startsWith('+ actual - expected'));
  return start < 0 ? undefined : splitDiff(messageLines.slice(start + 1), '-');
}
