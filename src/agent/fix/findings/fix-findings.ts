import type { ExitCode } from '../../../errors/exit-code.ts';
import { PpagentError } from '../../../errors/ppagent-error.ts';
import { probeSandbox } from '../../execution/sandbox.ts';
import { createWorkspace, type Workspace } from '../../workspace/workspace.ts';
import { Budget } from '../budget.ts';
import { exitCodeOf } from '../exit-code-of.ts';
import type { FixOutcome } from '../fix-event.ts';
import { runTestsWithCoverage } from '../run-tests.ts';
import { AcceptanceGate, type TestBed } from './acceptance-gate.ts';
import type { AskedFinding } from './asked-finding.ts';
import { Coverage } from './coverage.ts';
import { FindingRun } from './finding-run.ts';
import type { FixFindingsOptions } from './fix-findings-options.ts';
import { selectFindings } from './select-findings.ts';

/**
 * Mends weaknesses, gravest first: by templates where they fit, else by asking the model for the function again. What is
 * made is accepted when it parses, the weakness is gone, no other has come, and the tests pass as they did before. Tests run in a
 * copy; the working tree is touched only to deliver.
 *
 * @throws PpagentError FINDING_UNKNOWN, USAGE for a rule that there is not, TEST_COMMAND_NOT_FOUND, what opening a model
 * throws, and what writing or committing throws
 */
export async function fixFindings(options: FixFindingsOptions): Promise<ExitCode> {
  const started = performance.now();
  options.onProgress({ stage: 'scan' });
  const asked = await selectFindings(options);
  options.signal.throwIfAborted();
  const sandbox = await probeSandbox();
  options.onEvent({
    type: 'start',
    root: options.root,
    testCommand: options.testCommand ?? null,
    model: null,
    remote: options.remote?.host ?? null,
    isolation: [`network ${sandbox.isolation.network}`, ...sandbox.isolation.notes],
  });
  const run = asked.length === 0 ? undefined : await mend(asked, options);
  const outcome = run ? outcomeOf(run) : 'nothing-to-fix';
  const failure = run?.failure?.error;
  const exitCode = PpagentError.is(failure) ? failure.exitCode : exitCodeOf(outcome);
  options.onEvent({
    type: 'result',
    outcome,
    exitCode,
    candidates: run?.mending.candidates ?? 0,
    tokens: run?.mending.tokens ?? 0,
    durationMs: Math.round(performance.now() - started),
    commit: run?.commit ?? null,
    sent: options.remote?.sent() ?? null,
    findings: { asked: asked.length, ...(run?.counts ?? { fixed: 0, proposed: 0, left: 0 }) },
  });
  if (failure !== undefined) throw failure;
  return exitCode;
}

async function mend(asked: readonly AskedFinding[], options: FixFindingsOptions): Promise<FindingRun> {
  const { root, signal, testCommand } = options;
  const budget = new Budget(Number.POSITIVE_INFINITY, options.maxSeconds);
  let workspace: Workspace | undefined;
  try {
    // Without tests nothing is run, and nothing has to be copied.
    if (testCommand !== undefined) workspace = await createWorkspace(root, { signal });
    const testBed = workspace && (await openTestBed(workspace, testCommand!, asked, { ...options, budget }));
    const gate = new AcceptanceGate({
      ...options,
      testBed,
      millisecondsLeft: () => budget.millisecondsLeft,
    });
    const run = new FindingRun(asked, { ...options, gate, budget, workspace });
    await run.run();
    return run;
  } finally {
    await workspace?.dispose();
  }
}

async function openTestBed(
  workspace: Workspace,
  command: string,
  asked: readonly AskedFinding[],
  {
    onProgress,
    onEvent,
    folder,
    env,
    testTimeLimitMs,
    signal,
    budget,
  }: FixFindingsOptions & { budget: Budget },
): Promise<TestBed> {
  onProgress({ stage: 'test' });
  const { root } = workspace;
  const timeLimitMs = Math.min(testTimeLimitMs, budget.millisecondsLeft);
  const paths = new Set(asked.map(({ finding }) => finding.path));
  const python = [...paths].some((path) => path.endsWith('.py'));
  const baseline = await runTestsWithCoverage(
    { command, root, folder, env, timeLimitMs, signal },
    { python },
  );
  onEvent({ type: 'baseline', ...baseline.summary });
  return { workspace, command, baseline, coverage: await Coverage.of(baseline, root, paths) };
}

function outcomeOf({ failure, counts, isOutOfBudget }: FindingRun): FixOutcome {
  if (failure) return failure.at === 'model' ? 'model-failed' : 'not-written';
  if (counts.left > 0) {
    if (isOutOfBudget) return 'budget-exhausted';
    return counts.fixed + counts.proposed > 0 ? 'partly-fixed' : 'not-fixed';
  }
  return counts.proposed > 0 ? 'proposed' : 'fixed';
}
