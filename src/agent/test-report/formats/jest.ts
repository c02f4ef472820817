import { parseJavascriptFrame } from '../javascript-error.ts';
import type { TestFailure, TestReport } from '../test-report.ts';
import { countBefore, dedent, splitDiff, tidyMessage } from '../text.ts';

const title = /^ {2}● (.+)$/;
const notATest = /^(?:Console|Cannot log after tests are done)/;
const excerptLine = /^\s*>?\s*\d+ \||^\s+\|/;

/** jest, with its default reporter. */
export function parseJest(lines: readonly string[]): TestReport | undefined {
  const totals = lines.find((line) => /^Tests: {2,}/.test(line));
  if (totals === undefined && !lines.some((line) => title.test(line))) return undefined;
  const failures = new Map<string, TestFailure>();
  let file = '';
  for (const [index, line] of lines.entries()) {
    file = /^ ?(?:FAIL|PASS) +(?:\S+ )??(\S+\.\w+)/.exec(line)?.[1] ?? file;
    const name = title.exec(line)?.[1];
    if (name === undefined || notATest.test(name)) continue;
    const end = lines.findIndex((next, at) => at > index && /^\S|^ {2}● |^ (?:FAIL|PASS) /.test(next));
    const failure = failureOf(name, file, lines.slice(index + 1, end < 0 ? undefined : end));
    // A long run repeats its failures at the end.
    const key = `${failure.file}\0${failure.name}`;
    if (!failures.has(key)) failures.set(key, failure);
  }
  return {
    format: 'jest',
    passed: countBefore(totals ?? '', 'passed') ?? (totals === undefined ? undefined : 0),
    failed: countBefore(totals ?? '', 'failed') ?? failures.size,
    failures: [...failures.values()],
  };
}

function failureOf(name: string, file: string, body: readonly string[]): TestFailure {
  const lines = dedent(body);
  const frames = lines
    .filter((line) => /^\s*at /.test(line))
    .flatMap((line) => parseJavascriptFrame(line) ?? []);
  const end = lines.findIndex((line) => excerptLine.test(line) || /^\s*at \S/.test(line));
  const message = end < 0 ? lines : lines.slice(0, end);
  const isSuite = name === 'Test suite failed to run';
  const inTest = frames.findLast((call) => call.file === file);
  return {
    name: isSuite ? file : name.replaceAll(' › ', ' > '),
    file,
    ...(inTest ? { line: inTest.line } : {}),
    message: tidyMessage(message),
    ...comparedValues(message),
    frames,
  };
}

function comparedValues(message: readonly string[]): { expected?: string; actual?: string } {
  const diff = message.findIndex((line) => /^- Expected\b/.test(line));
  if (diff >= 0) return splitDiff(message.slice(diff + 2), '-') ?? {};
  const value = (label: string) =>
    message.map((line) => new RegExp(`^${label}[^:]*: +(.+)$`).exec(line)?.[1]).find(Boolean);
  const [expected, actual] = [value('Expected'), value('Received')];
  return expected === undefined || actual === undefined ? {} : { expected, actual };
}
