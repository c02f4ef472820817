import type { ExitCode } from '../../errors/exit-code.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import type { LanguageModel } from '../../model/language-model.ts';
import { probeSandbox } from '../execution/sandbox.ts';
import type { Suspect } from '../localise/suspect.ts';
import { createWorkspace, type Workspace } from '../workspace/workspace.ts';
import type { AcceptedRepair } from './accepted-repair.ts';
import { Budget, isOutOfTime } from './budget.ts';
import { deliver } from './deliver.ts';
import { exitCodeOf } from './exit-code-of.ts';
import { findSuspects } from './find-suspects.ts';
import type { FixOutcome } from './fix-event.ts';
import type { FixOptions } from './fix-options.ts';
import { RepairSearch } from './repair-search.ts';
import { runTestsWithCoverage } from './run-tests.ts';

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
      remote: options.remote?.host ?? null,
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
      sent: options.remote?.sent() ?? null,
      findings: null,
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
  /** What went wrong, and is thrown after the result was said. */
  readonly failure?: unknown;
}

/** What the first model may spend where a stronger one comes after it. */
const firstShare = 2 / 3;

async function repair(run: Run): Promise<Ended> {
  run.onProgress({ stage: 'test' });
  const baseline = run.testCommand === undefined ? undefined : await runBaseline(run, run.testCommand);
  if (baseline) run.onEvent({ type: 'baseline', ...baseline.summary });
  if (baseline?.passed && run.request === undefined) return { outcome: 'nothing-to-fix', commit: null };
  run.onProgress({ stage: 'localise' });
  const { suspects, sources } = await findSuspects(run, baseline);
  const search = new RepairSearch({ ...run, baseline, sources });
  const { accepted, failure } = await searched(search, suspects, run);
  if (accepted === undefined) return { ...withoutRepair(run, search, failure), commit: null, search };
  const delivered = await deliver(accepted, run);
  const outcome = delivered.applied ? 'fixed' : delivered.failure === undefined ? 'proposed' : 'not-written';
  return { outcome, commit: delivered.commit, search, failure: delivered.failure };
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

interface Searched {
  readonly accepted?: AcceptedRepair;
  readonly failure?: PpagentError;
}

/** Asks the first model, then the stronger one, if there is one. */
async function searched(search: RepairSearch, suspects: readonly Suspect[], run: Run): Promise<Searched> {
  const { model, budget, openStronger } = run;
  if (openStronger === undefined) return endOf(() => search.run(suspects, { model, budget }), run);
  const first = await endOf(() => search.run(suspects, { model, budget: budget.part(firstShare) }), run);
  if (first.accepted || first.failure || budget.exhausted) return first;
  return endOf(async () => {
    const stronger = await openStronger();
    try {
      run.onEvent({ type: 'escalation', model: stronger.id });
      return await search.run(suspects, { model: stronger, budget });
    } finally {
      await stronger.close();
    }
  }, run);
}

/** Running out of time in the middle of a search ends it like running out of candidates. */
async function endOf(work: () => Promise<AcceptedRepair | undefined>, run: Run): Promise<Searched> {
  try {
    return { accepted: await work() };
  } catch (error) {
    // An interruption takes the workspace away from under whatever goes on: what fails then is not the news.
    run.signal.throwIfAborted();
    if (isOutOfTime(error) || run.budget.millisecondsLeft <= 0) return {};
    if (run.remote !== undefined && PpagentError.is(error)) return { failure: error };
    throw error;
  }
}

function withoutRepair(
  { budget, openStronger }: Run,
  { withheld }: RepairSearch,
  failure: PpagentError | undefined,
): Pick<Ended, 'outcome' | 'failure'> {
  if (failure?.code === 'BUDGET_EXHAUSTED') return { outcome: 'budget-exhausted' };
  if (failure) return { outcome: 'model-failed', failure };
  if (budget.exhausted) return { outcome: 'budget-exhausted' };
  // Whoever does not agree to an escalation has the answer of the first model.
  const isDeclined = openStronger !== undefined && withheld?.code === 'CONSENT_REQUIRED';
  if (withheld && !isDeclined) return { outcome: 'model-failed', failure: withheld };
  return { outcome: 'not-fixed' };
}
