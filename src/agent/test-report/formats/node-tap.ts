import { parseJavascriptFrame } from '../javascript-error.ts';
import type { TestFailure, TestReport } from '../test-report.ts';
import { dedent, tidyMessage } from '../text.ts';
import { parseNodeError } from './node-error.ts';

const testPoint = /^(\s*)(not )?ok \d+(?: -)?(?: (.*?))?(?: # (SKIP|TODO)\b.*)?$/i;
const subtest = /^(\s*)# Subtest: (.*)$/;

/** TAP, as the test runner of Node writes it; also what tape and tap write. https://testanything.org */
export function parseNodeTap(lines: readonly string[]): TestReport | undefined {
  if (
    !lines.some((line) => /^TAP version 1[34]$/.test(line)) &&
    !lines.some((line) => /^\d+\.\.\d+$/.test(line))
  ) {
    return undefined;
  }
  const failures: TestFailure[] = [];
  const groups: string[] = [];
  let passed = 0;
  for (const [index, line] of lines.entries()) {
    const group = subtest.exec(line);
    if (group) groups.splice(depth(group[1]), groups.length, unescapeName(group[2]));
    const point = testPoint.exec(line);
    if (!point || point[4] !== undefined) continue;
    if (point[2] === undefined) {
      passed += 1;
      continue;
    }
    const details = readYaml(lines, index + 1);
    if (details.get('failureType')?.[0] === 'subtestsFailed') continue;
    const name = [...groups.slice(0, depth(point[1])), unescapeName(point[3])].join(' > ');
    failures.push(failureOf(name, details, lines));
  }
  const total = (word: string) => {
    const found = lines.map((line) => new RegExp(`^# ${word}\\s+(\\d+)$`).exec(line)?.[1]).find(Boolean);
    return found === undefined ? undefined : Number(found);
  };
  return {
    format: 'node-tap',
    passed: total('pass') ?? passed,
    failed: total('fail') ?? failures.length,
    failures,
  };
}

const depth = (indentation = '') => Math.floor(indentation.length / 4);

const unescapeName = (name = '') => name.replaceAll('\\#', '#').replaceAll('\\\\', '\\');

function failureOf(name: string, details: Yaml, lines: readonly string[]): TestFailure {
  const text = (key: string) => details.get(key)?.join('\n');
  const [, file, line] = /^(.*):(\d+):\d+$/.exec(text('location') ?? '') ?? [];
  const common = { name, ...(file === undefined ? {} : { file, line: Number(line) }) };
  if (text('error') === 'test failed') {
    // The file itself broke; what it printed stands in comments.
    const printed = parseNodeError(lines.map((comment) => comment.replace(/^\s*# ?/, '')))?.failures[0];
    if (printed) return { ...printed, ...common };
  }
  const stack = details.get('stack') ?? details.get('at') ?? [];
  const kind = text('name') ?? '';
  const error = tidyMessage(details.get('error') ?? []) || (text('operator') ?? '');
  return {
    ...common,
    message: kind === '' || error.startsWith(kind) ? error : `${kind}: ${error}`,
    ...(details.has('expected') && details.has('actual')
      ? { expected: text('expected'), actual: text('actual') }
      : {}),
    frames: stack.flatMap((call) => parseJavascriptFrame(call) ?? []),
  };
}

type Yaml = ReadonlyMap<string, readonly string[]>;

/** The block between `---` and `...`: keys of its first level with the lines of their values. */
function readYaml(lines: readonly string[], start: number): Yaml {
  const details = new Map<string, string[]>();
  if (lines[start]?.trim() !== '---') return details;
  const end = lines.findIndex((line, index) => index > start && line.trim() === '...');
  const block = dedent(lines.slice(start + 1, end < 0 ? undefined : end));
  let value: string[] = [];
  for (const line of block) {
    const entry = /^([\w-]+):(?: (.*))?$/.exec(line);
    if (entry) {
      const inline = entry[2] ?? '';
      value = inline === '' || /^[|>][-+]?$/.test(inline) ? [] : [unquote(inline)];
      details.set(entry[1] ?? '', value);
    } else value.push(line);
  }
  return new Map([...details].map(([key, found]) => [key, trimBlank(dedent(found))]));
}

function trimBlank(lines: string[]): string[] {
  const end = lines.findLastIndex((line) => line.trim() !== '');
  return lines.slice(0, end + 1);
}

function unquote(text: string): string {
  const quoted = /^(['"])(.*)\1$/.exec(text);
  return quoted?.[2]?.replace(/\\(["'\\])/g, '$1') ?? text;
}
