import { parsePythonError } from '../python-error.ts';
import type { TestFailure, TestReport } from '../test-report.ts';

const title = /^(?:ERROR|FAIL): (\S+)(?: \(([\w.]+)\))?/;

/** unittest of Python's standard library; Django's test runner writes the same. */
export function parseUnittest(lines: readonly string[]): TestReport | undefined {
  const ran = lines.map((line) => /^Ran (\d+) tests? in /.exec(line)?.[1]).findLast(Boolean);
  if (ran === undefined) return undefined;
  const failures: TestFailure[] = [];
  for (const [index, line] of lines.entries()) {
    const match = /^={60,}$/.test(lines[index - 1] ?? '') ? title.exec(line) : null;
    if (!match) continue;
    const start = lines.findIndex((next, at) => at > index && /^-{60,}$/.test(next));
    const end = lines.findIndex((next, at) => at > start && /^(?:={60,}|-{60,})$/.test(next));
    failures.push(failureOf(match[1] ?? '', match[2], lines.slice(start + 1, end < 0 ? undefined : end)));
  }
  const result = lines.findLast((line) => /^(?:FAILED|OK) \(/.test(line)) ?? '';
  const notPassed = [...result.matchAll(/=(\d+)/g)].reduce((sum, match) => sum + Number(match[1]), 0);
  return {
    format: 'unittest',
    passed: Math.max(0, Number(ran) - notPassed),
    failed: failures.length,
    failures,
  };
}

function failureOf(test: string, qualified: string | undefined, body: readonly string[]): TestFailure {
  const error = parsePythonError(body);
  const group = qualified
    ?.split('.')
    .filter((part) => part !== test)
    .at(-1);
  const inTest = error.frames.findLast((call) => call.functionName === test) ?? error.frames.at(-1);
  return {
    ...error,
    name: group === undefined ? test : `${group} > ${test}`,
    ...(inTest ? { file: inTest.file, line: inTest.line } : {}),
  };
}
