import { parseJavascriptFrame } from '../javascript-error.ts';
import type { TestFailure, TestReport } from '../test-report.ts';
import { countBefore, splitDiff, tidyMessage } from '../text.ts';

const header = /^ FAIL {2}(?:\|[^|]*\| )?(.+)$/;
const rule = /^⎯{4,}/;
const frameLine = /^ ❯ .*:\d+:\d+$/;
const excerptLine = /^\s*(?:\d+)?\| ?/;

/** vitest, with any of its reporters for people. */
export function parseVitest(lines: readonly string[]): TestReport | undefined {
  if (!lines.some((line) => /^ RUN {2}v\d|^ Test Files {2}\d/.test(line))) return undefined;
  const failures: TestFailure[] = [];
  for (const [index, line] of lines.entries()) {
    const match = header.exec(line);
    if (!match) continue;
    // Tests that failed alike are named one below the other.
    const first = lines.findIndex((next, at) => at > index && !header.test(next));
    const end = lines.findIndex((next, at) => at >= first && (rule.test(next) || header.test(next)));
    failures.push(failureOf(match[1] ?? '', lines.slice(first, end < 0 ? undefined : end)));
  }
  const totals = lines.find((line) => /^ +Tests {2}/.test(line)) ?? '';
  return {
    format: 'vitest',
    passed: countBefore(totals, 'passed') ?? (totals === '' ? undefined : 0),
    failed: countBefore(totals, 'failed') ?? failures.length,
    failures,
  };
}

function failureOf(title: string, body: readonly string[]): TestFailure {
  const [file = '', ...path] = title.replace(/ \[ .* \]$/, '').split(' > ');
  const frames = body
    .filter((line) => frameLine.test(line))
    .flatMap((line) => parseJavascriptFrame(line) ?? []);
  const firstFrame = body.findIndex((line) => frameLine.test(line) || excerptLine.test(line));
  const message = firstFrame < 0 ? body : body.slice(0, firstFrame);
  const diff = message.indexOf('- Expected');
  const sides = diff < 0 ? undefined : splitDiff(message.slice(diff + 2), '-');
  const inTest = frames.findLast((call) => call.file === file);
  return {
    name: path.length === 0 ? file : path.join(' > '),
    file,
    ...(inTest ? { line: inTest.line } : {}),
    message: tidyMessage(message),
    ...sides,
    frames,
  };
}
