import { parseJavascriptError } from '../javascript-error.ts';
import type { TestFailure, TestReport } from '../test-report.ts';
import { dedent, splitDiff, tidyMessage } from '../text.ts';

const entry = /^ {2}\d+\) (.*)$/;

/** mocha: the list of failures, which its reporters for people have in common. */
export function parseMocha(lines: readonly string[]): TestReport | undefined {
  const total = (word: string) => {
    const found = lines.map((line) => new RegExp(`^ {2}(\\d+) ${word}\\b`).exec(line)?.[1]).findLast(Boolean);
    return found === undefined ? undefined : Number(found);
  };
  const passed = total('passing');
  if (passed === undefined) return undefined;
  const start = lines.findLastIndex((line) => /^ {2}\d+ failing$/.test(line));
  const section = start < 0 ? [] : lines.slice(start + 1);
  const starts = section.flatMap((line, index) => (entry.test(line) ? [index] : []));
  const failures = starts.map((at, index) => failureOf(section.slice(at, starts[index + 1])));
  return { format: 'mocha', passed, failed: total('failing') ?? 0, failures };
}

function failureOf(lines: readonly string[]): TestFailure {
  const titleEnd = lines.findIndex((line) => line.endsWith(':'));
  const titleLines = lines.slice(0, titleEnd + 1).map((line) => (entry.exec(line)?.[1] ?? line).trim());
  const name = titleLines.join(' > ').replace(/:$/, '');
  const body = lines.slice(titleEnd + 1);
  const diff = body.findIndex((line) => line.trim() === '+ expected - actual');
  const firstCall = body.findIndex((line) => /^\s+at /.test(line));
  const { frames, message } = parseJavascriptError(body);
  const compared =
    diff < 0
      ? undefined
      : splitDiff(dedent(body.slice(diff + 1, firstCall < 0 ? undefined : firstCall)), '+');
  const outermost = frames.findLast((call) => !/^node:/.test(call.file));
  return {
    name,
    ...(outermost ? { file: outermost.file, line: outermost.line } : {}),
    message: diff < 0 ? message : tidyMessage(body.slice(0, diff).map((line) => line.trim())),
    ...compared,
    frames,
  };
}
