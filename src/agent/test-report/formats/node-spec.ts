import { parseJavascriptError } from '../javascript-error.ts';
import type { TestFailure, TestReport } from '../test-report.ts';
import { parseNodeError } from './node-error.ts';

const result = /^(\s*)(✖|✔|▶|﹣|⚠) (.*?)(?: \([\d.]+ms\))?(?: # (?:SKIP|TODO)\b.*)?$/u;

/** What the test runner of Node writes for people. */
export function parseNodeSpec(lines: readonly string[]): TestReport | undefined {
  const total = (word: string) => {
    const found = lines.map((line) => new RegExp(`^ℹ ${word} (\\d+)$`, 'u').exec(line)?.[1]).find(Boolean);
    return found === undefined ? undefined : Number(found);
  };
  if (total('tests') === undefined && !lines.some((line) => /^\s*[✖✔] .* \([\d.]+ms\)$/u.test(line)))
    return undefined;
  const start = lines.indexOf('✖ failing tests:');
  const tree = failingPaths(start < 0 ? lines : lines.slice(0, start));
  const failures =
    start < 0 ? tree.map(({ path }) => bareFailure(path)) : listed(lines.slice(start + 1), tree, lines);
  return { format: 'node-spec', passed: total('pass'), failed: total('fail') ?? failures.length, failures };
}

interface FailingPath {
  /** The line as it is repeated in the list of failures. */
  readonly title: string;
  readonly path: string;
}

/** Failing tests of the tree, without the groups that failed because of them. */
function failingPaths(lines: readonly string[]): FailingPath[] {
  const groups: string[] = [];
  const found: FailingPath[] = [];
  for (const line of lines) {
    const match = result.exec(line);
    if (!match) continue;
    const [, indentation = '', sign, name = ''] = match;
    const depth = indentation.length / 2;
    if (sign === '▶') groups.splice(depth, groups.length, name);
    else if (sign === '✖' && groups[depth] !== name) {
      found.push({ title: line.trim(), path: [...groups.slice(0, depth), name].join(' > ') });
    }
  }
  return found;
}

function bareFailure(name: string): TestFailure {
  return { name, message: '', frames: [] };
}

function listed(
  section: readonly string[],
  tree: readonly FailingPath[],
  all: readonly string[],
): TestFailure[] {
  const failures: TestFailure[] = [];
  for (const [index, line] of section.entries()) {
    const place = /^test at (.*):(\d+):\d+$/.exec(line);
    const title = section[index + 1];
    if (!place || title === undefined) continue;
    const end = section.findIndex((next, at) => at > index && next.startsWith('test at '));
    const body = section.slice(index + 2, end < 0 ? undefined : end);
    const name = tree.find((entry) => entry.title === title)?.path ?? result.exec(title)?.[3] ?? title;
    const common = { name, file: place[1], line: Number(place[2]) };
    // The file itself broke; what it printed stands further up.
    const printed = body[0]?.trim() === "'test failed'" ? parseNodeError(all)?.failures[0] : undefined;
    failures.push(printed ? { ...printed, ...common } : { ...common, ...parseJavascriptError(body) });
  }
  return failures;
}
