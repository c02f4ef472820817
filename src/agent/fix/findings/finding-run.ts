import { PpagentError } from '../../../errors/ppagent-error.ts';
import type { LanguageModel } from '../../../model/language-model.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { AcceptedRepair } from '../accepted-repair.ts';
import { Budget, isOutOfTime } from '../budget.ts';
import { deliver } from '../deliver.ts';
import type { Conclusion } from '../fix-event.ts';
import { isWithheld } from '../is-withheld.ts';
import type { AcceptanceGate } from './acceptance-gate.ts';
import type { AskedFinding } from './asked-finding.ts';
import type { FixFindingsOptions, SteeredWeakness } from './fix-findings-options.ts';
import { mendByModel } from './mend-by-model.ts';
import { mendByRule } from './mend-by-rule.ts';
import { type Case, Mending } from './mending.ts';
import { WeakFile } from './weak-file.ts';

interface RunOptions extends FixFindingsOptions {
  readonly gate: AcceptanceGate;
  /** Of the whole run: its time. */
  readonly budget: Budget;
  /** Where tests run; absent where none do. */
  readonly workspace?: Workspace;
}

type Reason = NonNullable<Conclusion['reason']>;

/** Opens a model, and says so, when it is first needed. */
type Opener = () => Promise<LanguageModel>;

/** Goes through the findings of a run: templates first, so that no model is opened where they are enough. */
export class FindingRun {
  readonly mending: Mending;
  readonly counts = { fixed: 0, proposed: 0, left: 0 };
  commit: string | null = null;
  /** What went wrong first, and is thrown after the result was said. */
  failure: { readonly error: unknown; readonly at: 'model' | 'writing' } | undefined;
  isOutOfBudget = false;
  readonly #asked: readonly AskedFinding[];
  readonly #options: RunOptions;
  /** Findings on which nothing was concluded yet, in the order in which they are mended. */
  readonly #open = new Map<AskedFinding, WeakFile>();
  /** Why a finding that is still open would be left. */
  readonly #reasons = new Map<AskedFinding, Reason>();
  readonly #applied: AskedFinding[] = [];
  /** Whether no model can be asked any more. */
  #isModelLost = false;
  readonly #models: Promise<LanguageModel>[] = [];

  constructor(asked: readonly AskedFinding[], options: RunOptions) {
    this.#asked = asked;
    this.#options = options;
    this.mending = new Mending(options.gate, options.onEvent);
  }

  async run(): Promise<void> {
    try {
      await this.#begin();
      for (const case_ of this.#cases()) await this.#mend(case_, () => mendByRule(case_, this.mending));
      await this.#askModels();
    } finally {
      for (const model of this.#models) await model.then((opened) => opened.close()).catch(() => {});
    }
    for (const { asked } of this.#cases())
      this.#conclude(asked, 'left', this.#reasons.get(asked) ?? 'no-repair');
    if (this.#options.delivery.kind !== 'print' && this.#options.delivery.commit) await this.#commit();
  }

  /** What is still open, as cases; those that are concluded on the way are passed over. */
  *#cases(): Generator<Case> {
    for (const [asked, file] of [...this.#open]) if (this.#open.has(asked)) yield { asked, file };
  }

  async #begin(): Promise<void> {
    const files = new Map<string, WeakFile | undefined>();
    for (const asked of this.#asked) {
      const { path } = asked.finding;
      if (!files.has(path)) files.set(path, await this.#read(path));
      const file = files.get(path);
      await this.#tellTarget(asked, file);
      if (file === undefined) this.#conclude(asked, 'left', 'not-text');
      else if (file.weaknessOf(asked) === undefined) this.#conclude(asked, 'left', 'file-changed');
      else this.#open.set(asked, file);
    }
  }

  async #read(path: string): Promise<WeakFile | undefined> {
    const ofFile = this.#asked.filter(({ finding }) => finding.path === path);
    try {
      return await WeakFile.read(this.#options.root, path, ofFile);
    } catch (error) {
      if (PpagentError.is(error) && error.code === 'NOT_TEXT') return undefined;
      throw error;
    }
  }

  async #tellTarget(asked: AskedFinding, file: WeakFile | undefined): Promise<void> {
    const { path, rule, title, message, severity, startLine, endLine, fingerprint } = asked.finding;
    const symbol = await file?.functionOf(asked);
    this.#options.onEvent({
      type: 'target',
      target: asked.number,
      file: path,
      function: symbol?.qualifiedName ?? null,
      startLine: symbol?.range.startLine ?? startLine,
      endLine: symbol?.range.endLine ?? endLine,
      reasons: [],
      finding: { rule, title, message, severity, line: startLine, fingerprint },
    });
  }

  /** Functions that tests run come first: what is found for the others may not be written, and nothing may build on it. */
  async #askModels(): Promise<void> {
    const { gate, openModel, openStronger, onProgress } = this.#options;
    const groups: [Case[], Case[]] = [[], []];
    for (const case_ of this.#cases()) {
      const symbol = await case_.file.functionOf(case_.asked);
      if (symbol === undefined) this.#conclude(case_.asked, 'left', 'outside-functions');
      else groups[gate.canConfirm(case_.file.path, symbol) ? 0 : 1].push(case_);
    }
    const first = this.#opener('model', () => openModel(onProgress));
    const openers = openStronger ? [first, this.#opener('escalation', openStronger)] : [first];
    for (const group of groups) {
      for (const [index, open] of openers.entries()) {
        await this.#askModel(group, open, { isLast: index === openers.length - 1 });
      }
    }
  }

  #opener(type: 'model' | 'escalation', open: () => Promise<LanguageModel>): Opener {
    let opening: Promise<LanguageModel> | undefined;
    return async () => {
      if (opening) return opening;
      opening = open();
      this.#models.push(opening);
      const model = await opening;
      this.#options.onEvent({ type, model: model.id });
      return model;
    };
  }

  async #askModel(cases: readonly Case[], open: Opener, { isLast }: { isLast: boolean }): Promise<void> {
    const { budget, maxCandidates, steer, signal } = this.#options;
    for (const case_ of cases) {
      const { asked } = case_;
      if (!this.#open.has(asked) || this.#isModelLost) continue;
      if (budget.millisecondsLeft <= 0 || this.isOutOfBudget) {
        this.#spend(asked);
        continue;
      }
      const secondsLeft = budget.millisecondsLeft / 1000;
      const seconds = Number.isFinite(secondsLeft) ? secondsLeft : undefined;
      const own = new Budget(maxCandidates, seconds, budget);
      try {
        const opened = await open();
        const model = (await steer?.(opened, await steeredWeakness(case_))) ?? opened;
        await this.#mend(case_, async () => {
          const end = await mendByModel(case_, model, own, { ...this.#options, mending: this.mending });
          if (typeof end !== 'string') return end;
          this.#reasons.set(asked, end);
          return undefined;
        });
      } catch (error) {
        // An interruption takes the workspace away from under whatever goes on: what fails then is not the news.
        signal.throwIfAborted();
        this.#modelFailed(asked, error, isLast);
      }
    }
  }

  #spend(asked: AskedFinding): void {
    this.isOutOfBudget = true;
    this.#reasons.set(asked, 'out-of-budget');
  }

  #modelFailed(asked: AskedFinding, error: unknown, isLast: boolean): void {
    const isSpent = PpagentError.is(error) && error.code === 'BUDGET_EXHAUSTED';
    if (isSpent || isOutOfTime(error) || this.#options.budget.millisecondsLeft <= 0) {
      this.#spend(asked);
      return;
    }
    if (isWithheld(error)) {
      this.#reasons.set(asked, 'withheld');
      // Whoever does not agree to an escalation has the answer of the first model.
      const isDeclined = isLast && this.#options.openStronger && error.code === 'CONSENT_REQUIRED';
      if (!isDeclined) this.failure ??= { error, at: 'model' };
      return;
    }
    if (!PpagentError.is(error)) throw error;
    for (const { asked: other } of this.#cases()) this.#reasons.set(other, 'model-failed');
    this.#isModelLost = true;
    this.failure ??= { error, at: 'model' };
  }

  /** Delivers what was made of a finding, if anything was. */
  async #mend(case_: Case, make: () => Promise<AcceptedRepair | undefined>): Promise<void> {
    const { root, delivery, signal, onEvent, workspace } = this.#options;
    signal.throwIfAborted();
    const { asked, file } = case_;
    const accepted = await make();
    if (accepted === undefined) return;
    const { applied, failure } = await deliver(accepted, {
      root,
      delivery: delivery.kind === 'print' ? delivery : { ...delivery, commit: false },
      signal,
      onEvent,
    });
    if (failure !== undefined) return this.#cannotWrite(case_, failure);
    if (!applied && delivery.kind === 'ask') return this.#conclude(asked, 'left', 'declined');
    if (applied) this.#applied.push(asked);
    const gone = await file.advance(accepted.repaired, asked);
    await workspace?.write(file.path, file.content.bytes);
    const state = applied ? 'fixed' : 'proposed';
    this.#conclude(asked, state, null);
    for (const other of gone) this.#conclude(other, state, 'with-another');
  }

  /** Nobody knows what the file is by now: the rest of it is left alone too. */
  #cannotWrite({ asked, file }: Case, error: unknown): void {
    this.failure ??= { error, at: 'writing' };
    const isChanged = PpagentError.is(error) && error.code === 'FILE_CHANGED';
    const reason = isChanged ? 'file-changed' : 'not-written';
    this.#conclude(asked, 'left', reason);
    for (const other of this.#cases()) if (other.file === file) this.#conclude(other.asked, 'left', reason);
  }

  #conclude(asked: AskedFinding, state: Conclusion['state'], reason: Conclusion['reason']): void {
    this.#open.delete(asked);
    this.counts[state]++;
    this.#options.onEvent({ type: 'conclusion', target: asked.number, state, reason });
  }

  async #commit(): Promise<void> {
    if (this.#applied.length === 0) return;
    const { commitPaths } = await import('../../../repo/git/commit-paths.ts');
    const files = [...new Set(this.#applied.map(({ finding }) => finding.path))];
    try {
      this.commit = await commitPaths(this.#options.root, files, commitMessage(this.#applied));
    } catch (error) {
      this.failure ??= { error, at: 'writing' };
    }
  }
}

async function steeredWeakness({ asked, file }: Case): Promise<SteeredWeakness> {
  const symbol = await file.functionOf(asked);
  const context = file.text.slice(0, symbol?.range.startIndex ?? 0);
  return { language: file.language, weaknesses: asked.finding.cwe, context };
}

function commitMessage(applied: readonly AskedFinding[]): string {
  const lines = applied.map(({ finding }) => `${finding.rule} in ${finding.path}`);
  if (lines.length === 1) return `Fix ${lines[0]}`;
  return `Fix ${lines.length} weaknesses\n\n${lines.map((line) => `- ${line}\n`).join('')}`;
}
