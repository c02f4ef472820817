import type { PpagentError } from '../../errors/ppagent-error.ts';
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
import type { AcceptedRepair } from './accepted-repair.ts';
import type { Budget } from './budget.ts';
import { changedLines } from './changed-lines.ts';
import { obstacleOf } from './check-repair.ts';
import type { Verdict } from './fix-event.ts';
import type { RunContext } from './fix-options.ts';
import { isEncodable } from './is-encodable.ts';
import { isResolved, unresolvedMessage } from './is-resolved.ts';
import { isWithheld } from './is-withheld.ts';
import { losesTests, patienceAfter, runTests, type TestRun } from './run-tests.ts';

export interface SearchOptions extends RunContext {
  /** What the suspects were found in. */
  readonly sources: SourceIndex;
  readonly workspace: Workspace;
  readonly baseline?: TestRun;
}

/** One pass over the suspects. */
export interface SearchPass {
  readonly model: LanguageModel;
  readonly budget: Budget;
}

interface Target extends SearchPass {
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

/** How much is asked of a model about one function. */
interface Effort {
  /** Repairs before another function is looked at. */
  readonly proposed: number;
  /** Further repairs that know how an earlier one failed. */
  readonly feedback: number;
  /** Functions longer than this, in tokens, take it too long to write again. */
  readonly longestFunction: number;
}

const completerEffort: Effort = { proposed: 8, feedback: 4, longestFunction: 1500 };
/** What a model that only replies says first is what it thinks best; each reply may cost money, and none is slow. */
const replierEffort: Effort = { proposed: 3, feedback: 3, longestFunction: 6000 };
/** Repairs tried of a function even where many others are as likely. */
const fewestRepairs = 4;
/** A suspect is a rival of another when it has at least this share of its score. */
const rivalScore = 0.8;
/** Goes through suspects, likeliest first, and tries repairs until one passes or the budget is spent. */
export class RepairSearch {
  candidates = 0;
  tokens = 0;
  /** Why the first function that may not leave this machine was passed over. */
  withheld: PpagentError | undefined;
  #targets = 0;
  readonly #options: SearchOptions;

  constructor(options: SearchOptions) {
    this.#options = options;
  }

  async run(suspects: readonly Suspect[], pass: SearchPass): Promise<AcceptedRepair | undefined> {
    for (const [number, suspect] of suspects.entries()) {
      if (pass.budget.exhausted) return undefined;
      try {
        const accepted = await this.#repair(suspect, pass, share(suspects.slice(number), pass));
        if (accepted) return accepted;
      } catch (error) {
        if (!isWithheld(error)) throw error;
        this.withheld ??= error;
      }
    }
    return undefined;
  }

  async #repair(suspect: Suspect, pass: SearchPass, share: number): Promise<AcceptedRepair | undefined> {
    // As it was when the suspect was found in it: the user may be at work on it.
    const file = await this.#options.sources.content(suspect.file);
    const editable = editableFunction(suspect.file, suspect.language, file.text, suspect.symbol);
    if (pass.model.countTokens(editable.code) > effortOf(pass.model).longestFunction) return undefined;
    const number = this.#targets++;
    this.#options.onEvent({
      type: 'target',
      target: number,
      file: suspect.file,
      function: suspect.symbol.qualifiedName,
      startLine: suspect.symbol.range.startLine,
      endLine: suspect.symbol.range.endLine,
      reasons: [...suspect.reasons],
      finding: null,
    });
    const { request } = this.#options;
    const task: RepairTask =
      request === undefined
        ? { kind: 'failing-test', evidence: suspect.evidence }
        : { kind: 'request', text: request };
    const unchanged = await normaliseCode(suspect.language, editable.code);
    const target = { ...pass, number, file, editable, task, known: new Set([unchanged]) };
    const tried: Tried[] = [];
    const accepted = await this.#round(target, share, tried);
    const closest = tried.filter(({ message }) => message !== '').sort((a, b) => a.failures - b.failures)[0];
    const { proposed, feedback } = effortOf(pass.model);
    if (accepted || closest === undefined || share < proposed || pass.budget.exhausted) return accepted;
    return this.#round(target, feedback, tried, {
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
    const { seed, signal } = this.#options;
    const { model, budget } = target;
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
    const { onEvent } = this.#options;
    const candidate = this.candidates++;
    this.tokens += repair.tokens;
    target.budget.spendCandidate();
    const { origin, tokens } = repair;
    onEvent({ type: 'candidate', target: target.number, candidate, origin, fixer: null, tokens, diff });
    if (!(await isResolved(text, target.file.text, this.#options.remote))) {
      onEvent({ type: 'verify', candidate, verdict: 'unresolved', unconfirmed: null, tests: null });
      return { repair, message: unresolvedMessage, failures: Infinity };
    }
    const { verdict, run } = await this.#verify(target, text);
    const unconfirmed = verdict === 'unverified' ? 'no-tests' : null;
    onEvent({ type: 'verify', candidate, verdict, unconfirmed, tests: run?.summary ?? null });
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
      target: target.number,
      by: 'model',
      verified: verdict === 'accepted',
      unconfirmed,
    } as const;
    return { ...tried, accepted };
  }

  async #verify(target: Target, text: string): Promise<{ verdict: Verdict; run?: TestRun }> {
    const { workspace, testCommand, baseline, env, signal } = this.#options;
    if (testCommand === undefined || baseline === undefined) return { verdict: 'unverified' };
    const { file } = target.editable;
    await workspace.write(file, target.file.encode(text));
    try {
      const limit = Math.min(
        this.#options.testTimeLimitMs,
        patienceAfter(baseline),
        target.budget.millisecondsLeft,
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

function effortOf(model: LanguageModel): Effort {
  return model.completer === undefined ? replierEffort : completerEffort;
}

/** How many repairs of the first suspect to try: where others are as likely, something has to be left for them. */
function share([first, ...others]: readonly Suspect[], { model, budget }: SearchPass): number {
  const rivals = others.filter(({ score }) => score >= first!.score * rivalScore).length;
  const even = Math.ceil(budget.candidatesLeft / (1 + rivals));
  return Math.min(effortOf(model).proposed, Math.max(fewestRepairs, even));
}

function draftOf(repair: Repair, { editable, file }: Target): Draft {
  const text = editable.splice(repair.code);
  const diff = unifiedDiff(editable.file, file.toFileText(file.text), file.toFileText(text));
  return { repair, text, diff };
}
