import { ExitCode } from '../../errors/exit-code.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import type { LanguageModel } from '../../model/language-model.ts';
import { probeSandbox } from '../execution/sandbox.ts';
import { createWorkspace, type Workspace } from '../workspace/workspace.ts';
import { Budget } from './budget.ts';
import { type Delivery, deliver } from './deliver.ts';
import { findSuspects } from './find-suspects.ts';
import type { FixEvent, FixOutcome, FixProgress } from './fix-event.ts';
import { type AcceptedRepair, RepairSearch } from './repair-search.ts';
import { runTestsWithCoverage } from './run-tests.ts';

export interface FixOptions {
  /** Top of the repository or folder. */
  readonly root: string;
  /** What may be changed, relative to `root`; everything but tests when empty. */
  readonly paths: readonly string[];
  readonly testCommand?: string;
  /** Where the test command runs, relative to `root`; empty for the root itself. */
  readonly folder: string;
  /** What to do, in words; used in place of a failing test. */
  readonly request?: string;
  readonly openModel: (onProgress: (progress: FixProgress) => void) => Promise<LanguageModel>;
  readonly maxCandidates: number;
  readonly maxSeconds?: number;
  readonly testTimeLimitMs: number;
  readonly seed: number;
  readonly delivery: Delivery;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  readonly onEvent: (event: FixEvent) => void;
  readonly onProgress: (progress: FixProgress) => void;
}

/**
 * Finds what makes the test command fail, asks the model for repairs of the functions involved, and accepts one with
 * which the whole command passes. Everything happens in a copy; the working tree is touched only to deliver.
 *
 * @throws PpagentError NO_TARGET, TEST_COMMAND_NOT_FOUND, NO_SUPPORTED_LANGUAGE, what opening a model throws, and what
 * writing or committing the repair throws
 */
export async function fix(options: FixOptions): Promise<ExitCode> {
  if (options.testCommand === undefined && options.request === undefined) {
    throw new PpagentError(
      'NO_TARGET',
      'there is nothing to fix: neither a test command nor a request was given',
    );
  }
  const started = performance.now();
  const budget = new Budget(options.maxCandidates, options.maxSeconds);
  const opening = options.openModel(options.onProgress);
  // Awaited once the copy is made; until then a failure must not count as unhandled.
  opening.catch(() => {});
  let workspace: Workspace | undefined;
  try {
    workspace = await createWorkspace(options.root, { signal: options.signal });
    const model = await opening;
    options.signal.throwIfAborted();
    const sandbox = await probeSandbox();
    options.onEvent({
      type: 'start',
      root: options.root,
      testCommand: options.testCommand ?? null,
      model: model.id,
      isolation: [`network ${sandbox.isolation.network}`, ...sandbox.isolation.notes],
    });
    const { outcome, commit, search, failure } = await repair({ ...options, model, budget, workspace });
    const exitCode = PpagentError.is(failure) ? failure.exitCode : exitCodeOf(outcome);
    options.onEvent({
      type: 'result',
      outcome,
      exitCode,
      candidates: search?.candidates ?? 0,
      tokens: search?.tokens ?? 0,
      durationMs: Math.round(performance.now() - started),
      commit,
      sent: null,
    });
    if (failure !== undefined) throw failure;
    return exitCode;
  } finally {
    await workspace?.dispose();
    await opening.then((model) => model.close()).catch(() => {});
  }
}

interface Run extends FixOptions {
  readonly model: LanguageModel;
  readonly budget: Budget;
  readonly workspace: Workspace;
}

interface Ended {
  readonly outcome: FixOutcome;
  readonly commit: string | null;
  readonly search?: RepairSearch;
  /** What went wrong once a repair was found; thrown after the result was said. */
  readonly failure?: unknown;
}

async function repair(run: Run): Promise<Ended> {
  run.onProgress({ stage: 'test' });
  const baseline = run.testCommand === undefined ? undefined : await runBaseline(run, run.testCommand);
  if (baseline) run.onEvent({ type: 'baseline', ...baseline.summary });
  if (baseline?.passed && run.request === undefined) return { outcome: 'nothing-to-fix', commit: null };
  run.onProgress({ stage: 'localise' });
  const { suspects, sources } = await findSuspects(run, baseline);
  const search = new RepairSearch({ ...run, baseline, sources });
  const accepted = await acceptedRepair(search, suspects, run);
  if (accepted === undefined) {
    return { outcome: run.budget.exhausted ? 'budget-exhausted' : 'not-fixed', commit: null, search };
  }
  const { applied, commit, failure } = await deliver(accepted, run);
  const outcome = applied ? 'fixed' : failure === undefined ? 'proposed' : 'not-written';
  return { outcome, commit, search, failure };
}

function runBaseline(run: Run, command: string) {
  return runTestsWithCoverage({
    command,
    root: run.workspace.root,
    folder: run.folder,
    env: run.env,
    timeLimitMs: Math.min(run.testTimeLimitMs, run.budget.millisecondsLeft),
    signal: run.signal,
  });
}

/** Running out of time in the middle of a search ends it like running out of candidates. */
async function acceptedRepair(
  search: RepairSearch,
  suspects: Parameters<RepairSearch['run']>[0],
  run: Run,
): Promise<AcceptedRepair | undefined> {
  try {
    return await search.run(suspects);
  } catch (error) {
    // An interruption takes the workspace away from under whatever goes on: what fails then is not the news.
    run.signal.throwIfAborted();
    if (run.budget.millisecondsLeft > 0) throw error;
    return undefined;
  }
}

function exitCodeOf(outcome: FixOutcome): ExitCode {
  switch (outcome) {
    case 'nothing-to-fix':
    case 'fixed':
    case 'proposed':
      return ExitCode.Ok;
    case 'not-fixed':
      return ExitCode.Findings;
    case 'budget-exhausted':
      return ExitCode.Budget;
    case 'not-written':
      return ExitCode.Internal;
  }
}
