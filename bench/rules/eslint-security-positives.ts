import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import type { Positive, PositivesOfTool } from './positive.ts';

const leftOut: ReadonlyMap<string, string> = new Map([
  ['detect-bidi-characters', 'characters of text, not code'],
  ['detect-invisible-characters', 'characters of text, not code'],
  ['detect-buffer-noassert', 'an option that Node has not had since version 10'],
  ['detect-new-buffer', 'what is out of date, not what is weak'],
  ['detect-no-csrf-before-method-override', 'middleware that Express has not had since version 4'],
  ['detect-object-injection', 'every property whose name is not constant'],
  ['detect-child-process of imports', 'every import of the module'],
]);

interface Case {
  readonly code: string;
  readonly errors?: readonly { readonly message?: string; readonly line?: number }[];
}
type Cases = readonly (Case | string)[];

/** What eslint-plugin-security's own tests call right and wrong. `PPAGENT_BENCH_ESLINT_SECURITY` names the unpacked package. */
export function eslintSecurityPositives(): PositivesOfTool | string {
  const folder = process.env.PPAGENT_BENCH_ESLINT_SECURITY;
  const tests = join(folder ?? '', 'test', 'rules');
  if (folder === undefined || !existsSync(tests))
    return 'set PPAGENT_BENCH_ESLINT_SECURITY to the folder of the unpacked package';
  const positives: Positive[] = [];
  const negatives: Positive[] = [];
  for (const file of readdirSync(tests)) {
    const check = file.replace(/\.js$/, '');
    const required = createRequire(join(tests, file));
    runTests(readFileSync(join(tests, file), 'utf8'), required, (valid, invalid) => {
      positives.push(...invalid.flatMap((each, index) => positivesOf(check, `${file} ${index}`, each)));
      negatives.push(...valid.map((each, index) => snippet(check, `${file} ${index}`, codeOf(each))));
    });
  }
  return { tool: 'eslint-plugin-security', positives, negatives, leftOut };
}

/** Runs a file of tests with a tester that hands the cases on. @param load what else it asks for: the rules that it tests */
function runTests(text: string, load: NodeJS.Require, take: (valid: Cases, invalid: Cases) => void): void {
  class RuleTester {
    run(_name: string, _rule: unknown, { valid, invalid }: { valid: Cases; invalid: Cases }) {
      take(valid, invalid);
    }
  }
  const modules = (name: string) => (name === 'eslint' ? { RuleTester } : loaded(load, name));
  compileFunction(text, ['require'])(modules);
}

/** Rules need packages that are not beside them, and most tests do not look into the rules. */
function loaded(load: NodeJS.Require, name: string): unknown {
  try {
    return load(name);
  } catch {
    return {};
  }
}

const codeOf = (each: Case | string): string => (typeof each === 'string' ? each : each.code);

function snippet(check: string, name: string, text: string): Positive {
  return { check, name, language: 'javascript', text };
}

function positivesOf(check: string, name: string, each: Case | string): Positive[] {
  const errors = typeof each === 'string' ? [] : (each.errors ?? []);
  return errors.map(({ message = '', line }) => {
    const isImport = check === 'detect-child-process' && message.startsWith('Found require');
    const of = snippet(isImport ? `${check} of imports` : check, name, codeOf(each));
    return line === undefined ? of : { ...of, lines: [line, line] };
  });
}
