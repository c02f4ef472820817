import type { TextFile } from '../../../repo/files/text-file.ts';
import type { FunctionSymbol } from '../../../repo/symbols/source-symbol.ts';
import type { CodeLanguage } from '../../../secure-gen/analysis/syntax/code-language.ts';
import { findWeaknesses } from '../../../secure-gen/find-weaknesses.ts';
import { obstacleToFix } from '../../../secure-gen/fixing/obstacle-to-fix.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { obstacleOf } from '../check-repair.ts';
import type { TestSummary, Unconfirmed, Verdict } from '../fix-event.ts';
import type { RunContext } from '../fix-options.ts';
import { losesTests, patienceAfter, runTests, type TestRun } from '../run-tests.ts';
import type { Coverage } from './coverage.ts';
import { droppedParameter } from './dropped-parameter.ts';
import { placeholdersOfFile } from './placeholder-styles.ts';

/** What somebody made of a file to mend one weakness of it. */
export interface Change {
  readonly file: string;
  readonly language: CodeLanguage;
  /** The file as it stands, and the text that it would have. */
  readonly before: TextFile;
  readonly after: string;
  readonly rule: string;
  /** The function with the weakness; absent where it is in none. */
  readonly symbol?: FunctionSymbol;
  /** Whether the change is to the function alone, whose inner ones may then go. */
  readonly isWithinFunction: boolean;
}

export interface Judgement {
  readonly verdict: Verdict;
  /** Set where it may be delivered and no test has confirmed it. */
  readonly unconfirmed: Unconfirmed | null;
  readonly tests: TestSummary | null;
  /** What is wrong with it, for whoever writes it again; empty where nothing is. */
  readonly message: string;
}

/** The tests of a run: a copy of the tree to run them in, and how they went before anything was changed. */
export interface TestBed {
  readonly workspace: Workspace;
  readonly command: string;
  readonly baseline: TestRun;
  readonly coverage: Coverage;
}

type GateOptions = Pick<RunContext, 'folder' | 'testTimeLimitMs' | 'env' | 'signal'> & {
  /** Absent where there is no test command. */
  readonly testBed?: TestBed;
  readonly millisecondsLeft: () => number;
};

/**
 * What every change has to pass, whoever made it: it parses, keeps all signatures, the weakness is gone and no other has come,
 * statements of SQL are written for the file's driver, and the tests pass as far as they did before.
 */
export class AcceptanceGate {
  readonly #options: GateOptions;

  constructor(options: GateOptions) {
    this.#options = options;
  }

  /** What is wrong with a change as far as its text tells; undefined where nothing is. Runs no tests. */
  async obstacle(change: Change): Promise<Judgement | undefined> {
    const { language, before, after, rule, symbol, isWithinFunction } = change;
    const own = isWithinFunction && symbol ? { symbol } : {};
    const verdict =
      (await obstacleOf({ language, ...own }, before.text, after)) ??
      (await obstacleToFix(language, before.text, after, rule)) ??
      (placeholdersOfFile(before.text, after) ? 'foreign-placeholders' : undefined) ??
      ((await droppedIn(change)) === undefined ? undefined : 'drops-parameter');
    if (verdict === undefined) return undefined;
    return { verdict, unconfirmed: null, tests: null, message: await obstacleMessage(verdict, change) };
  }

  /** Whether tests could confirm a change of a function; false also where there are none. */
  canConfirm(file: string, symbol: FunctionSymbol | undefined): boolean {
    return this.#unconfirmable(file, symbol) === null;
  }

  async judge(change: Change): Promise<Judgement> {
    return (await this.obstacle(change)) ?? (await this.#test(change));
  }

  async #test(change: Change): Promise<Judgement> {
    const unconfirmed = this.#unconfirmable(change.file, change.symbol);
    const { testBed } = this.#options;
    if (testBed === undefined || unconfirmed === 'failed-before') {
      return { verdict: 'unverified', unconfirmed, tests: null, message: '' };
    }
    const run = await this.#run(change, testBed);
    const { summary: tests } = run;
    if (!isAsBefore(testBed.baseline, run)) {
      const verdict = tests.stopped === 'time-limit' ? 'time-limit' : 'tests-fail';
      return { verdict, unconfirmed: null, tests, message: failureMessage(testBed.baseline, run) };
    }
    return { verdict: unconfirmed ? 'unverified' : 'accepted', unconfirmed, tests, message: '' };
  }

  /** Why tests say nothing about a function, whatever is made of it. */
  #unconfirmable(file: string, symbol: FunctionSymbol | undefined): Unconfirmed | null {
    const { testBed } = this.#options;
    if (testBed === undefined) return 'no-tests';
    const { passed, summary } = testBed.baseline;
    if (passed && summary.passed === 0) return 'no-tests';
    if (!passed && (!summary.passed || summary.stopped !== null)) return 'failed-before';
    return testBed.coverage.ran(file, symbol) === false ? 'not-run' : null;
  }

  async #run({ file, before, after }: Change, testBed: TestBed): Promise<TestRun> {
    const { workspace, command, baseline } = testBed;
    const { testTimeLimitMs, folder, env, signal, millisecondsLeft } = this.#options;
    await workspace.write(file, before.encode(after));
    try {
      const timeLimitMs = Math.min(testTimeLimitMs, patienceAfter(baseline), millisecondsLeft());
      return await runTests({ command, root: workspace.root, folder, env, timeLimitMs, signal });
    } finally {
      await workspace.write(file, before.bytes);
    }
  }
}

/** All pass that passed before: where some failed already, no other one may. */
function isAsBefore(before: TestRun, after: TestRun): boolean {
  if (losesTests(before, after) || after.summary.stopped !== null) return false;
  if (before.passed) return after.passed;
  const failed = new Set(before.summary.failures);
  return (
    (after.summary.failed ?? 0) <= (before.summary.failed ?? 0) &&
    after.summary.failures.every((name) => failed.has(name))
  );
}

function failureMessage(before: TestRun, { report }: TestRun): string {
  const known = new Set(before.summary.failures);
  const failure = report.failures.find(({ name }) => !known.has(name)) ?? report.failures[0];
  if (!failure) return 'a test that passed does not run any more';
  return `the test "${failure.name}" fails: ${failure.message}`;
}

async function droppedIn({
  language,
  symbol,
  before,
  after,
  isWithinFunction,
}: Change): Promise<string | undefined> {
  return isWithinFunction && symbol ? droppedParameter(language, symbol, before.text, after) : undefined;
}

/** In words that a model can make something of. */
async function obstacleMessage(verdict: Verdict, change: Change): Promise<string> {
  const { language, before, after, rule } = change;
  switch (verdict) {
    case 'does-not-parse':
      return 'a syntax error';
    case 'changes-signature':
      return 'the signature of a function was changed';
    case 'drops-parameter':
      return `${await droppedIn(change)} is not used any more`;
    case 'foreign-placeholders':
      return `the statements of this file have ${placeholdersOfFile(before.text, after)} where a value goes; write the same`;
    case 'cut-short':
      return 'code too complicated to be checked';
    case 'still-weak':
    case 'new-weakness':
      break;
    default:
      return '';
  }
  const { weaknesses } = await findWeaknesses(language, after);
  const earlier = (await findWeaknesses(language, before.text)).weaknesses;
  const count = (list: typeof weaknesses, id: string) => list.filter((one) => one.rule === id).length;
  const found = weaknesses.find((one) =>
    verdict === 'still-weak' ? one.rule === rule : count(weaknesses, one.rule) > count(earlier, one.rule),
  );
  if (!found) return 'the weakness is still there';
  const code = after.slice(found.start, found.end).split('\n')[0]!.trim();
  return `${verdict === 'still-weak' ? 'still weak' : 'now weak'} at \`${code}\`: ${found.message} ${found.hint}`;
}
