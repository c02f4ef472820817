import { comparedValues, pythonCall, pythonFrame, splitChain } from '../python-error.ts';
import type { StackFrame, TestFailure, TestReport } from '../test-report.ts';
import { countBefore, tidyMessage } from '../text.ts';

const section = /^=+ (.+?) =+$/;
const title = /^_{3,} (.+?) _{3,}$/;
const location = /^(\S[^:]*\.py):(\d+): (?:in (\S+)|[\w.]*(?:: .*)?)$/;
const totals =
  /^(?:=+ )?\d+ (?:passed|failed|errors?|skipped|deselected|xfailed|xpassed|warnings?)\b.* in [\d.]+s/;

/** pytest in all its styles of tracebacks, quiet or not. */
export function parsePytest(lines: readonly string[]): TestReport | undefined {
  const last = lines.findLast((line) => totals.test(line));
  if (
    last === undefined &&
    !lines.some((line) => /^=+ (?:test session starts|FAILURES|ERRORS) =+$/.test(line))
  ) {
    return undefined;
  }
  const listed = summary(lines);
  const detailed = detailedFailures(lines, listed);
  const isMissing = ({ file, path }: ListedFailure) => {
    const name = nameOf({ file, path });
    return !detailed.some((failure) => failure.name === name && failure.file === file);
  };
  const failed = (countBefore(last ?? '', 'failed') ?? 0) + (countBefore(last ?? '', 'errors?') ?? 0);
  return {
    format: 'pytest',
    passed: countBefore(last ?? '', 'passed') ?? (last === undefined ? undefined : 0),
    failed: last === undefined ? detailed.length : failed,
    failures: [...detailed, ...listed.filter(isMissing).map((entry) => bareFailure(entry, lines))],
  };
}

interface ListedFailure {
  readonly file: string;
  readonly path: readonly string[];
  readonly message: string;
}

/** The lines `FAILED file::group::test - message` at the end. */
function summary(lines: readonly string[]): ListedFailure[] {
  return lines.flatMap((line) => {
    const match = /^(?:FAILED|ERROR) (\S+?\.py)(?:::(.+?))?(?: - (.*))?$/.exec(line);
    return match
      ? [{ file: match[1] ?? '', path: match[2]?.split('::') ?? [], message: match[3] ?? '' }]
      : [];
  });
}

const nameOf = ({ file, path }: Pick<ListedFailure, 'file' | 'path'>) =>
  path.length === 0 ? file : path.join(' > ');

/** A failure of which only a line or two tell; the one with the place ends in the same message. */
function bareFailure(entry: ListedFailure, lines: readonly string[]): TestFailure {
  const { file, message } = entry;
  const frames = lines.flatMap((line) => {
    const match = message !== '' && line.endsWith(`: ${message}`) ? location.exec(line) : null;
    return match ? [pythonCall(match[1], match[2])] : [];
  });
  return { name: nameOf(entry), file, message, ...comparedValues(message), frames };
}

function detailedFailures(lines: readonly string[], listed: readonly ListedFailure[]): TestFailure[] {
  const failures: TestFailure[] = [];
  let inside = false;
  for (const [index, line] of lines.entries()) {
    const heading = section.exec(line)?.[1];
    if (heading !== undefined) inside = heading === 'FAILURES' || heading === 'ERRORS';
    const name = inside ? title.exec(line)?.[1] : undefined;
    if (name === undefined) continue;
    const end = lines.findIndex((next, at) => at > index && isEnd(next));
    failures.push(failureOf(name, lines.slice(index + 1, end < 0 ? undefined : end), listed));
  }
  return failures;
}

const isEnd = (line: string) =>
  title.test(line) || section.test(line) || /^-+ Captured .* -+$/.test(line) || totals.test(line);

function failureOf(heading: string, body: readonly string[], listed: readonly ListedFailure[]): TestFailure {
  const test = heading.replace(/^ERROR at (?:setup|teardown) of /, '').replace(/^ERROR collecting /, '');
  const found = listed.find(
    ({ file, path }) => path.join('.') === test || (path.length === 0 && file === test),
  );
  const parts = splitChain(body);
  const frames = parts.flatMap((part) => framesOf(part)).reverse();
  const message = tidyMessage(messageOf(parts.at(-1) ?? []));
  const file = found?.file ?? (heading.startsWith('ERROR collecting ') ? test : frames.at(-1)?.file);
  const inTest = frames.findLast((call) => file !== undefined && call.file.endsWith(file)) ?? frames.at(-1);
  return {
    name: found && found.path.length > 0 ? found.path.join(' > ') : test,
    ...(file === undefined ? {} : { file }),
    ...(inTest === undefined ? {} : { line: inTest.line }),
    message,
    ...comparedValues(message),
    frames,
  };
}

/** Outermost first. Long tracebacks name the function in the source above the place. */
function framesOf(lines: readonly string[]): StackFrame[] {
  const frames: StackFrame[] = [];
  let enclosing: string | undefined;
  for (const line of lines) {
    enclosing = /^>?\s+(?:async )?def (\w+)\(/.exec(line)?.[1] ?? enclosing;
    const match = location.exec(line);
    const call = match ? pythonCall(match[1], match[2], match[3] ?? enclosing) : pythonFrame(line);
    if (!call) continue;
    frames.push(call);
    enclosing = undefined;
  }
  return frames;
}

/** The lines marked `E`; with native tracebacks, the exception after the last frame. */
function messageOf(lines: readonly string[]): string[] {
  const last = lines.findLastIndex((line) => /^E\b/.test(line));
  if (last >= 0) {
    const first = lines.findLastIndex((line, index) => index < last && !/^E\b/.test(line)) + 1;
    return lines.slice(first, last + 1).map((line) => line.replace(/^E {1,3}/, ''));
  }
  const lastFrame = lines.findLastIndex((line) => pythonFrame(line) !== undefined);
  const rest = lines.slice(lastFrame + 1);
  return rest.slice(rest.findIndex((line) => /^\S/.test(line)));
}
