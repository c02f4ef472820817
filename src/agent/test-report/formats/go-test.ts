import type { StackFrame, TestFailure, TestReport } from '../test-report.ts';
import { tidyMessage } from '../text.ts';
import { unwrapGoJson } from './go-json.ts';

const verdict = /^\s*--- (FAIL|PASS|SKIP): (\S+) \(/;
const current = /^=== (?:RUN|CONT|NAME|PAUSE) +(\S+)$/;
const logLine = /^\s+([\w./-]+\.go):(\d+): (.*)$/;
const packageEnd = /^(?:FAIL|ok {2}|\?)\s*\t/;

interface GoTest {
  readonly log: string[];
  place?: StackFrame;
  verdict?: string;
  frames: StackFrame[];
}

/** `go test`, plain, verbose, or as JSON; compile errors and panics included. */
export function parseGoTest(output: readonly string[]): TestReport | undefined {
  const lines = unwrapGoJson(output);
  if (!lines.some((line) => /^--- (?:FAIL|PASS): Test|^(?:ok {2}|FAIL)\s*\t\S+/.test(line))) return undefined;
  const tests = readTests(lines);
  const failed = [...tests].filter(([, test]) => test.verdict === 'FAIL');
  const leaves = failed.filter(
    ([name, { log }]) => log.length > 0 || !failed.some(([other]) => other.startsWith(`${name}/`)),
  );
  const failures = [...leaves.map(([name, test]) => failureOf(name, test)), ...buildFailures(lines)];
  const passing = [...tests].filter(([, test]) => test.verdict === 'PASS').length;
  return {
    format: 'go-test',
    ...(lines.some((line) => current.test(line)) ? { passed: passing } : {}),
    failed: failures.length,
    failures,
  };
}

/** Each test with what it logged: below its verdict, or, in verbose output, below the line that names it. */
function readTests(lines: readonly string[]): ReadonlyMap<string, GoTest> {
  const tests = new Map<string, GoTest>();
  let test: GoTest | undefined;
  for (const [index, line] of lines.entries()) {
    const name = verdict.exec(line)?.[2] ?? current.exec(line)?.[1];
    if (name !== undefined) {
      test = tests.get(name) ?? { log: [], frames: [] };
      test.verdict = verdict.exec(line)?.[1] ?? test.verdict;
      tests.set(name, test);
    } else if (/^panic: /.test(line)) {
      test ??= { log: [], frames: [], verdict: 'FAIL' };
      if (!tests.size) tests.set('panic', test);
      test.log.push(line.replace(/ \[recovered.*\]$/, ''));
      test.frames = panicFrames(lines.slice(index));
      test.verdict = 'FAIL';
      test = undefined;
    } else if (packageEnd.test(line) || /^(?:FAIL|PASS|ok)\b/.test(line)) test = undefined;
    else if (test) addLog(test, line);
  }
  return tests;
}

function addLog(test: GoTest, line: string): void {
  const match = logLine.exec(line);
  if (match) {
    test.place = { file: match[1] ?? '', line: Number(match[2]) };
    test.log.push(match[3] ?? '');
  } else if (/^\s{8,}\S/.test(line)) test.log.push(line.trim());
}

function failureOf(name: string, test: GoTest): TestFailure {
  const message = tidyMessage(test.log);
  const frames = test.frames.length > 0 ? test.frames : test.place ? [test.place] : [];
  const place = test.place ?? frames.findLast(({ file }) => file.endsWith('_test.go'));
  return {
    name: name.replaceAll('/', ' > '),
    ...(place ? { file: place.file, line: place.line } : {}),
    message,
    ...comparedValues(message),
    frames,
  };
}

/** What Go's own style asks for, `got X, want Y`, and what testify prints. */
function comparedValues(message: string): { actual?: string; expected?: string } {
  const testify = /^expected: (.*)\nactual\s*: (.*)$/m.exec(message);
  if (testify) return { expected: testify[1], actual: testify[2] };
  const style = /(?:got:?|=)\s+(.+?)[,;]?\s+(?:but )?(?:want|expected|wanted):?\s+(.+)$/m.exec(message);
  return style ? { actual: style[1], expected: style[2] } : {};
}

/** Calls of the goroutine that panicked, those of Go itself left out. */
function panicFrames(lines: readonly string[]): StackFrame[] {
  const start = lines.findIndex((line) => /^goroutine \d+ \[running/.test(line));
  const end = lines.findIndex((line, index) => index > start && (line === '' || /^created by /.test(line)));
  const stack = start < 0 ? [] : lines.slice(start + 1, end < 0 ? undefined : end);
  return stack.flatMap((line, index) => {
    const place = /^\t(.+\.go):(\d+)/.exec(line);
    if (!place || /\/src\/(?:testing|runtime)\//.test(place[1] ?? '')) return [];
    const functionName = /([\w*().]+)\((?:.*)\)$/.exec(stack[index - 1] ?? '')?.[1]?.replace(/^.*?\./, '');
    return [{ file: place[1] ?? '', line: Number(place[2]), ...(functionName ? { functionName } : {}) }];
  });
}

/** Compile errors stand below `# package`. */
function buildFailures(lines: readonly string[]): TestFailure[] {
  return lines.flatMap((line) => {
    const name = /^FAIL\t(\S+) \[(?:build|setup) failed\]$/.exec(line)?.[1];
    if (name === undefined) return [];
    const start = lines.findIndex((other) => other.startsWith(`# ${name}`));
    const body = start < 0 ? [] : lines.slice(start + 1);
    const end = body.findIndex((other) => !/\.go:\d+|^\t/.test(other));
    const errors = body.slice(0, end < 0 ? undefined : end);
    const frames = errors.flatMap((other) => {
      const place = /^(.+\.go):(\d+):(\d+): /.exec(other);
      return place ? [{ file: place[1] ?? '', line: Number(place[2]), column: Number(place[3]) }] : [];
    });
    const first = frames[0];
    const message = tidyMessage(errors) || 'the package does not build';
    return [{ name, ...(first ? { file: first.file, line: first.line } : {}), message, frames }];
  });
}
