import type { StackFrame, TestReport } from '../test-report.ts';
import { tidyMessage } from '../text.ts';

const place =
  /(?<![\w/.-])((?:[A-Za-z]:)?[\w@./\\-]+\.(?:[cm]?[jt]sx?|py|go|java|sh|bash))(?::| line |, line |:line )(\d+)(?::(\d+))?/g;
const telling =
  /\b(?:fail(?:s|ed|ure)?|error|exception|expected|actual|assert\w*|panic|not ok|wrong|mismatch)\b/i;
const shownLines = 30;

/** Output of no known format: the lines that tell of a failure, or the last ones, and every place in a source file. */
export function parseRawText(lines: readonly string[]): TestReport {
  const nonBlank = lines.filter((line) => line.trim() !== '');
  const tellingLines = nonBlank.filter((line) => telling.test(line));
  const chosen = tellingLines.length > 0 ? tellingLines.slice(0, shownLines) : nonBlank.slice(-shownLines);
  const frames = lines.flatMap(placesIn);
  const message = tidyMessage(chosen);
  return { format: 'raw', failures: [{ name: 'the test command', message, frames: frames.slice(0, 50) }] };
}

function placesIn(line: string): StackFrame[] {
  return [...line.matchAll(place)].map(([, file = '', number, column]) => ({
    file,
    line: Number(number),
    ...(column === undefined ? {} : { column: Number(column) }),
  }));
}
