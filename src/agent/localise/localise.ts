import type { FunctionSymbol } from '../../repo/symbols/source-symbol.ts';
import type { FailureEvidence } from '../repair/failure-evidence.ts';
import type { TestFailure, TestReport } from '../test-report/test-report.ts';
import { namesUsedBy } from './called-names.ts';
import { ClueBoard, type CluedFunction } from './clue-board.ts';
import { type FailingStatement, failingStatement } from './failing-statement.ts';
import type { SourceFile, SourceIndex } from './source-index.ts';
import type { Suspect } from './suspect.ts';
import type { V8Coverage } from './v8-coverage.ts';

export interface LocaliseOptions {
  readonly sources: SourceIndex;
  readonly report: TestReport;
  /** Whether a file may be changed: paths that the user named, or everything that is not a test. */
  readonly mayChange: (file: string) => boolean;
  /** Whether a file is a test. */
  readonly isTest: (file: string) => boolean;
  /** Which functions ran, where that was to be had. */
  readonly coverage?: V8Coverage;
}

/** How much each kind of evidence weighs; only the order of sums matters. */
const weight = {
  traceFrame: 10,
  frameDecay: 0.7,
  calledInStatement: 8,
  setsUpStatement: 5,
  mentionedNearby: 3,
  inTestName: 3,
  calledBySuspect: 0.4,
  ranInFailingTests: 4,
  onlyFunction: 0.5,
} as const;

/** Hops along calls from a function with evidence of its own. */
const callHops = 2;

/** Finds the functions that probably make tests fail, likeliest first. */
export async function localise(options: LocaliseOptions): Promise<Suspect[]> {
  const board = new ClueBoard();
  let evidence: FailureEvidence = {};
  for (const failure of options.report.failures) {
    const statement = await statementOf(failure, options);
    evidence = withEvidence(evidence, failure, statement);
    await addTraceClues(board, failure, options);
    await addNameClues(board, failure, statement, options);
  }
  await addCallClues(board, options);
  if (board.ranked().length === 0) await addEverything(board, options);
  return applyCoverage(board.ranked(), options.coverage).map((found) => ({
    file: found.file,
    language: found.language,
    symbol: found.symbol,
    score: found.score,
    reasons: found.clues.map((clue) => clue.reason),
    evidence,
  }));
}

/**
 * Drops what no failing test ran, unless that were everything, and prefers what failing tests ran and passing ones did
 * not: the Ochiai coefficient (Abreu et al. 2006).
 */
function applyCoverage(found: readonly CluedFunction[], coverage: V8Coverage | undefined): CluedFunction[] {
  const weighed = found.map((candidate) => {
    const spectrum = coverage?.spectrumOf(candidate, candidate.symbol);
    if (spectrum === undefined) return candidate;
    const { failing, passing, failingTotal } = spectrum;
    if (failing === 0) return undefined;
    const ochiai = failing / Math.sqrt(failingTotal * (failing + passing));
    const clue = { weight: weight.ranInFailingTests * ochiai, reason: 'ran in failing tests' };
    return { ...candidate, clues: [...candidate.clues, clue], score: candidate.score + clue.weight };
  });
  const ran = weighed.filter((candidate) => candidate !== undefined).sort((a, b) => b.score - a.score);
  return ran.length > 0 ? ran : [...found];
}

/** Evidence of the first failure that has any: one clear example is worth more than a list. */
function withEvidence(
  evidence: FailureEvidence,
  failure: TestFailure,
  statement: LocatedStatement | undefined,
): FailureEvidence {
  if (evidence.statement !== undefined) return evidence;
  const message = failure.message === '' ? undefined : failure.message;
  return { statement: statement?.text, file: statement?.file, message: evidence.message ?? message };
}

interface LocatedStatement extends FailingStatement {
  /** Relative to the repository. */
  readonly file: string;
}

/**
 * The statement at the innermost frame in a test file that mentions a function which may be changed: frames further in
 * are helpers of the tests, such as an assertion of their own. Failing that, the innermost one.
 */
async function statementOf(
  failure: TestFailure,
  options: LocaliseOptions,
): Promise<LocatedStatement | undefined> {
  const reported = failure.file && failure.line ? [{ file: failure.file, line: failure.line }] : [];
  let innermost: LocatedStatement | undefined;
  for (const { file, line } of [...failure.frames, ...reported]) {
    const source = options.isTest(file) ? await options.sources.load(file) : undefined;
    const statement = source && (await statementAt(source, line));
    if (statement === undefined) continue;
    if (await mentionsFunction(statement, options)) return statement;
    innermost ??= statement;
  }
  return innermost;
}

/** The statement at a line of a test, with what helpers of the same file that it calls use counted as nearby. */
async function statementAt(source: SourceFile, line: number): Promise<LocatedStatement | undefined> {
  const statement = await failingStatement(source.language, source.text, line);
  if (statement === undefined) return undefined;
  const helpers = source.functions.filter(({ name }) => statement.names.has(name));
  const used = await Promise.all(helpers.map((helper) => namesUsedBy(source, helper)));
  return {
    ...statement,
    file: source.file,
    namesNearby: new Set([...statement.namesNearby, ...used.flatMap((names) => [...names])]),
  };
}

async function mentionsFunction({ names }: FailingStatement, options: LocaliseOptions): Promise<boolean> {
  return (await functionsNamed(names, options)).length > 0;
}

async function addTraceClues(
  board: ClueBoard,
  failure: TestFailure,
  options: LocaliseOptions,
): Promise<void> {
  let share = 1;
  for (const frame of failure.frames) {
    if (!options.mayChange(frame.file)) continue;
    const source = await options.sources.load(frame.file);
    const symbol = await options.sources.functionAt(frame.file, frame.line);
    if (!source || !symbol) continue;
    board.add(source, symbol, { weight: weight.traceFrame * share, reason: 'in the stack trace' });
    share *= weight.frameDecay;
  }
}

async function addNameClues(
  board: ClueBoard,
  failure: TestFailure,
  statement: FailingStatement | undefined,
  options: LocaliseOptions,
): Promise<void> {
  const titleWords = new Set(failure.name.split(/[^\p{L}\p{N}_$]+/u).filter((word) => word.length > 2));
  const squashedTitle = squash(failure.name);
  const names = new Set([...titleWords, ...(statement?.names ?? []), ...(statement?.namesNearby ?? [])]);
  // A title such as "add tax" names `addTax` only once both are squashed.
  const files = await options.sources.filesMentioning(names);
  for (const source of await changeable(files, options)) {
    for (const symbol of source.functions) {
      const clue = statement?.ownNames.has(symbol.name)
        ? { weight: weight.calledInStatement, reason: 'called in the failing assertion' }
        : statement?.names.has(symbol.name)
          ? { weight: weight.setsUpStatement, reason: 'called right before the failing assertion' }
          : statement?.namesNearby.has(symbol.name)
            ? { weight: weight.mentionedNearby, reason: 'used by the failing test' }
            : undefined;
      if (clue) board.add(source, symbol, clue);
      if (symbol.name.length > 3 && squashedTitle.includes(squash(symbol.name))) {
        board.add(source, symbol, { weight: weight.inTestName, reason: "in the test's name" });
      }
    }
  }
}

/** Lends some of a suspect's weight to what it calls: the assertion names the front door, the bug may be behind it. */
async function addCallClues(board: ClueBoard, options: LocaliseOptions): Promise<void> {
  let callers = board.ranked();
  for (let hop = 0; hop < callHops && callers.length > 0; hop++) {
    const next: CluedFunction[] = [];
    for (const caller of callers) {
      const used = await namesUsedBy(caller, caller.symbol);
      for (const { source, symbol } of await functionsNamed(used, options)) {
        if (isSame(source, symbol, caller)) continue;
        const clue = {
          weight: caller.score * weight.calledBySuspect,
          reason: `called by ${caller.symbol.name}`,
        };
        board.add(source, symbol, clue);
        next.push({ ...source, symbol, clues: [clue], score: clue.weight });
      }
    }
    callers = next;
  }
}

/** Functions that may be changed and have one of these names. */
async function functionsNamed(
  names: ReadonlySet<string>,
  options: LocaliseOptions,
): Promise<{ source: SourceFile; symbol: FunctionSymbol }[]> {
  const sources = await changeable(await options.sources.filesMentioning(names), options);
  return sources.flatMap((source) =>
    source.functions.filter(({ name }) => names.has(name)).map((symbol) => ({ source, symbol })),
  );
}

function isSame(source: SourceFile, symbol: FunctionSymbol, other: CluedFunction): boolean {
  return source.file === other.file && symbol.range.startIndex === other.symbol.range.startIndex;
}

/** Without any evidence every function that may be changed is as good as another. */
async function addEverything(board: ClueBoard, options: LocaliseOptions): Promise<void> {
  for (const source of await changeable(options.sources.files, options)) {
    for (const symbol of source.functions) {
      board.add(source, symbol, { weight: weight.onlyFunction, reason: 'in the files to look at' });
    }
  }
}

async function changeable(files: readonly string[], options: LocaliseOptions): Promise<SourceFile[]> {
  const sources = await Promise.all(
    files.filter(options.mayChange).map((file) => options.sources.load(file)),
  );
  return sources.filter((source) => source !== undefined);
}

/** Letters and digits only, in lower case: `addTax`, `add_tax` and "adds tax" come close to one another. */
function squash(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
