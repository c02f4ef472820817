import type { LanguageModel } from '../../model/language-model.ts';
import type { TextFile } from '../../repo/files/text-file.ts';
import { unifiedDiff } from '../../repo/git/unified-diff.ts';
import type { SourceIndex } from '../localise/source-index.ts';
import type { Suspect } from '../localise/suspect.ts';
import { type EditableFunction, editableFunction } from '../repair/editable-function.ts';
import { normaliseCode } from '../repair/normalise-code.ts';
import { proposeRepairs, type Repair } from '../repair/propose-repairs.ts';
import type { FailedAttempt, RepairTask } from '../repair/repair-prompt.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Budget } from './budget.ts';
import { obstacleOf } from './check-repair.ts';
import type { FixEvent, FixProgress, Verdict } from './fix-event.ts';
import { runTests, type TestRun } from './run-tests.ts';

/** A repair that may be delivered. */
export interface AcceptedRepair {
  readonly file: string;
  /** The file as it was and as it becomes. */
  readonly original: TextFile;
  readonly repaired: string;
  readonly diff: string;
  /** Whether the whole test command passed with it. */
  readonly verified: boolean;
}

export interface SearchOptions {
  readonly model: LanguageModel;
  /** What the suspects were found in. */
  readonly sources: SourceIndex;
  readonly workspace: Workspace;
  readonly budget: Budget;
  readonly testCommand?: string;
  /** Where the test command runs, relative to the workspace. */
  readonly folder: string;
  readonly request?: string;
  readonly baseline?: TestRun;
  readonly testTimeLimitMs: number;
  readonly seed: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  readonly onEvent: (event: FixEvent) => void;
  readonly onProgress: (progress: FixProgress) => void;
}

interface Target {
  readonly number: number;
  readonly file: TextFile;
  readonly editable: EditableFunction;
  readonly task: RepairTask;
  readonly known: Set<string>;
}

/** A repair with what it makes of the file. */
interface Draft {
  readonly repair: Repair;
  readonly text: string;
  readonly diff: string;
}

interface Tried {
  readonly repair: Repair;
  readonly accepted?: AcceptedRepair;
  /** What to tell the model about it. */
  readonly message: string;
  /** Tests that still failed; fewer is closer. */
  readonly failures: number;
}

/** Repairs of one function before another one is looked at. */
const repairsPerTarget = 8;
/** Repairs tried of a function even where many others are as likely. */
const fewestRepairs = 4;
/** A suspect is a rival of another when it has at least this share of its score. */
const rivalScore = 0.8;
/** Further repairs that know how an earlier one failed. */
const feedbackRepairs = 4;
/** Functions longer than this take too long to write again, in tokens. */
const longestFunction = 1500;
/** A repaired suite gets so many times as long as the failing one took, and a few seconds, before it counts as hanging. */
const patience = { factor: 4, extraMs: 4000 } as const;

/** Goes through suspects, likeliest first, and tries repairs until one passes or the budget is spent. */
export class RepairSearch {
  candidates = 0;
  tokens = 0;
  readonly #options: SearchOptions;

  constructor(options: SearchOptions) {
    this.#options = options;
  }

  async run(suspects: readonly Suspect[]): Promise<AcceptedRepair | undefined> {
    for (const [number, suspect] of suspects.entries()) {
      if (this.#options.budget.exhausted) return undefined;
      const accepted = await this.#repair(suspect, number, this.#share(suspects.slice(number)));
      if (accepted) return accepted;
    }
    return undefined;
  }

  /** How many repairs of the first suspect to try: where others are as likely, something has to be left for them. */
  #share([first, ...others]: readonly Suspect[]): number {
    const rivals = others.filter(({ score }) => score >= first!.score * rivalScore).length;
    const even = Math.ceil(this.#options.budget.candidatesLeft / (1 + rivals));
    return Math.min(repairsPerTarget, Math.max(fewestRepairs, even));
  }

  async #repair(suspect: Suspect, number: number, share: number): Promise<AcceptedRepair | undefined> {
    // As it was when the suspect was found in it: the user may be at work on it.
    const file = await this.#options.sources.content(suspect.file);
    const editable = editableFunction(suspect.file, suspect.language, file.text, suspect.symbol);
    if (this.#options.model.countTokens(editable.code) > longestFunction) return undefined;
    this.#options.onEvent({
      type: 'target',
      target: number,
      file: suspect.file,
      function: suspect.symbol.qualifiedName,
      startLine: suspect.symbol.range.startLine,
      endLine: suspect.symbol.range.endLine,
      reasons: [...suspect.reasons],
    });
    const { request } = this.#options;
    const task: RepairTask =
      request === undefined
        ? { kind: 'failing-test', evidence: suspect.evidence }
        : { kind: 'request', text: request };
    const unchanged = await normaliseCode(suspect.language, editable.code);
    const target = { number, file, editable, task, known: new Set([unchanged]) };
    const tried: Tried[] = [];
    const accepted = await this.#round(target, share, tried);
    const closest = tried.filter(({ message }) => message !== '').sort((a, b) => a.failures - b.failures)[0];
    const isRivalled = share < repairsPerTarget;
    if (accepted || closest === undefined || isRivalled || this.#options.budget.exhausted) return accepted;
    return this.#round(target, feedbackRepairs, tried, {
      code: closest.repair.code,
      message: closest.message,
    });
  }

  async #round(
    target: Target,
    limit: number,
    tried: Tried[],
    attempt?: FailedAttempt,
  ): Promise<AcceptedRepair | undefined> {
    const { model, budget, seed, signal } = this.#options;
    this.#options.onProgress({ stage: 'read' });
    const batches = proposeRepairs({
      model,
      target: target.editable,
      task: target.task,
      limit: Math.min(limit, budget.candidatesLeft),
      seed: seed + target.number,
      attempt,
      isPlausible: async (code) => {
        const repaired = target.editable.splice(code);
        return (
          isEncodable(target.file, repaired) &&
          (await obstacleOf(target.editable, target.file.text, repaired)) === undefined
        );
      },
      known: target.known,
      signal: budget.signal(signal),
      onTokens: (tokens) => this.#options.onProgress({ stage: 'decode', tokens }),
    });
    for await (const batch of batches) {
      // Smallest change first, so that the first one to pass is the smallest that does.
      const bySize = batch
        .map((repair) => draftOf(repair, target))
        .sort((a, b) => changedLines(a.diff) - changedLines(b.diff));
      for (const candidate of bySize) {
        if (budget.exhausted) return undefined;
        const outcome = await this.#try(target, candidate);
        if (outcome.accepted) return outcome.accepted;
        tried.push(outcome);
      }
    }
    return undefined;
  }

  async #try(target: Target, { repair, text, diff }: Draft): Promise<Tried> {
    const { onEvent, budget } = this.#options;
    const candidate = this.candidates++;
    this.tokens += repair.tokens;
    budget.spendCandidate();
    const { origin, tokens } = repair;
    onEvent({ type: 'candidate', target: target.number, candidate, origin, tokens, diff });
    const { verdict, run } = await this.#verify(target, text);
    onEvent({ type: 'verify', candidate, verdict, tests: run?.summary ?? null });
    const failure = run?.report.failures[0];
    const tried = {
      repair,
      message: failure?.message ?? '',
      failures: run?.report.failures.length ?? Infinity,
    };
    if (verdict !== 'accepted' && verdict !== 'unverified') return tried;
    const accepted = {
      file: target.editable.file,
      original: target.file,
      repaired: text,
      diff,
      verified: verdict === 'accepted',
    };
    return { ...tried, accepted };
  }

  async #verify(target: Target, text: string): Promise<{ verdict: Verdict; run?: TestRun }> {
    const { workspace, testCommand, baseline, env, budget, signal } = this.#options;
    if (testCommand === undefined || baseline === undefined) return { verdict: 'unverified' };
    const { file } = target.editable;
    await workspace.write(file, target.file.encode(text));
    try {
      const limit = Math.min(
        this.#options.testTimeLimitMs,
        baseline.result.durationMs * patience.factor + patience.extraMs,
        budget.millisecondsLeft,
      );
      const run = await runTests({
        command: testCommand,
        root: workspace.root,
        folder: this.#options.folder,
        env,
        timeLimitMs: limit,
        signal,
      });
      if (run.passed && !losesTests(baseline, run)) return { verdict: 'accepted', run };
      return { verdict: run.summary.stopped === 'time-limit' ? 'time-limit' : 'tests-fail', run };
    } finally {
      await workspace.restore(file);
    }
  }
}

function draftOf(repair: Repair, { editable, file }: Target): Draft {
  const text = editable.splice(repair.code);
  const diff = unifiedDiff(editable.file, file.toFileText(file.text), file.toFileText(text));
  return { repair, text, diff };
}

/** A file that is not UTF-8 cannot hold every character that a model may come up with. */
function isEncodable(file: TextFile, text: string): boolean {
  try {
    file.encode(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether tests that passed before are not there any more: a run that ends too early passes as well. */
function losesTests(before: TestRun, after: TestRun): boolean {
  return before.summary.passed !== null && (after.summary.passed ?? -1) < before.summary.passed;
}

function changedLines(diff: string): number {
  return diff.split('\n').filter((line) => /^[+-](?![+-]{2} )/.test(line)).length;
}
