import type { LanguageModel } from '../../../model/language-model.ts';
import type { FunctionSymbol } from '../../../repo/symbols/source-symbol.ts';
import { applyEdits } from '../../../secure-gen/fixing/text-edit.ts';
import { type EditableFunction, editableFunction } from '../../repair/editable-function.ts';
import { importingCode } from '../../repair/needed-imports.ts';
import { normaliseCode } from '../../repair/normalise-code.ts';
import { proposeRepairs, type Repair } from '../../repair/propose-repairs.ts';
import type { FailedAttempt, RepairTask } from '../../repair/repair-prompt.ts';
import type { AcceptedRepair } from '../accepted-repair.ts';
import type { Budget } from '../budget.ts';
import { changedLines } from '../changed-lines.ts';
import type { RunContext } from '../fix-options.ts';
import { isEncodable } from '../is-encodable.ts';
import { isResolved, unresolvedMessage } from '../is-resolved.ts';
import type { Change, Judgement } from './acceptance-gate.ts';
import { acceptedRepair, type Case, diffOf, type Mending, type Proposal } from './mending.ts';

/** How much is asked of a model about one finding. */
interface Effort {
  /** Versions that are tested before it is told what was wrong with one. */
  readonly proposed: number;
  /** Likewise of each time that it is told. */
  readonly feedback: number;
  /** Versions that it writes each time, however few of them are worth a test: a batch more than the likeliest one. */
  readonly written: number;
  /** Functions longer than this, in tokens, take it too long to write again. */
  readonly longestFunction: number;
}

const completerEffort: Effort = { proposed: 6, feedback: 3, written: 9, longestFunction: 1500 };
const replierEffort: Effort = { proposed: 2, feedback: 1, written: 2, longestFunction: 6000 };

/** How often a model is told what was wrong before the finding is left. */
const mostRetries = 2;

export type ModelContext = Pick<RunContext, 'seed' | 'remote' | 'signal' | 'onProgress'> & {
  readonly mending: Mending;
};

/** How a finding ended with a model. */
export type ModelEnd = AcceptedRepair | 'no-repair' | 'outside-functions' | 'too-long';

interface Failed {
  readonly code: string;
  readonly judgement: Judgement;
}

/**
 * Asks a model to write the function with the weakness again, told what is wrong with it; and again, at most twice, told what
 * was wrong with what it wrote.
 *
 * @param budget of this finding alone
 */
export async function mendByModel(
  case_: Case,
  model: LanguageModel,
  budget: Budget,
  context: ModelContext,
): Promise<ModelEnd> {
  const symbol = await case_.file.functionOf(case_.asked);
  if (!symbol) return 'outside-functions';
  const attempt = new ModelAttempt(case_, symbol, { ...context, model, budget });
  if (attempt.isTooLong) return 'too-long';
  return (await attempt.run()) ?? 'no-repair';
}

class ModelAttempt {
  readonly #case: Case;
  readonly #symbol: FunctionSymbol;
  readonly #editable: EditableFunction;
  readonly #effort: Effort;
  readonly #options: ModelContext & { readonly model: LanguageModel; readonly budget: Budget };
  /** Versions that were turned down, in their order. */
  readonly #failed: Failed[] = [];

  constructor(
    case_: Case,
    symbol: FunctionSymbol,
    options: ModelContext & { model: LanguageModel; budget: Budget },
  ) {
    const { path, language, text } = case_.file;
    this.#case = case_;
    this.#symbol = symbol;
    this.#editable = editableFunction(path, language, text, symbol);
    this.#effort = options.model.completer === undefined ? replierEffort : completerEffort;
    this.#options = options;
  }

  get isTooLong(): boolean {
    return this.#options.model.countTokens(this.#editable.code) > this.#effort.longestFunction;
  }

  async run(): Promise<AcceptedRepair | undefined> {
    const { budget } = this.#options;
    const known = new Set([await normaliseCode(this.#editable.language, this.#editable.code)]);
    for (let round = 0; round <= mostRetries && !budget.exhausted; round++) {
      const told = round === 0 ? undefined : closest(this.#failed);
      if (round > 0 && !told) return undefined;
      const attempt = told && { code: told.code, message: told.judgement.message };
      const accepted = await this.#round(known, attempt, round);
      if (accepted) return accepted;
    }
    return undefined;
  }

  async #round(
    known: Set<string>,
    attempt: FailedAttempt | undefined,
    round: number,
  ): Promise<AcceptedRepair | undefined> {
    const { model, budget, signal, seed, onProgress, mending } = this.#options;
    onProgress({ stage: 'read' });
    let written = 0;
    const limit = attempt ? this.#effort.feedback : this.#effort.proposed;
    const batches = proposeRepairs({
      model,
      target: this.#editable,
      task: this.#task(),
      limit: Math.min(limit, budget.candidatesLeft),
      seed: seed + this.#case.asked.number + 1000 * round,
      attempt,
      isPlausible: (code, tokens) => {
        written++;
        return this.#isWorthTesting(code, tokens, attempt !== undefined);
      },
      isEnough: () => written >= this.#effort.written || budget.exhausted,
      known,
      signal: budget.signal(signal),
      onTokens: (tokens) => onProgress({ stage: 'decode', tokens }),
    });
    for await (const batch of batches) {
      const proposals = await Promise.all(batch.map((repair) => this.#proposal(repair)));
      // Smallest change first, so that the first one to pass is the smallest that does.
      const bySize = proposals
        .map((proposal, index) => ({
          ...batch[index]!,
          proposal,
          size: changedLines(diffOf(proposal.change)),
        }))
        .sort((one, other) => one.size - other.size);
      for (const { code, proposal } of bySize) {
        if (budget.exhausted) return undefined;
        budget.spendCandidate();
        const judgement = await mending.tell(this.#case, proposal, () => mending.gate.judge(proposal.change));
        const accepted = acceptedRepair(this.#case, proposal, judgement);
        if (accepted) return accepted;
        this.#failed.push({ code, judgement });
      }
    }
    return undefined;
  }

  /** What is turned down for its text alone is told, and costs no test run. */
  async #isWorthTesting(code: string, tokens: number, isFeedback: boolean): Promise<boolean> {
    const { mending, remote, budget } = this.#options;
    const { file } = this.#case;
    if (budget.exhausted || !isEncodable(file.content, this.#editable.splice(code))) return false;
    const proposal = await this.#proposal({ origin: isFeedback ? 'feedback' : 'sample', code, tokens });
    const judgement = (await isResolved(proposal.change.after, file.text, remote))
      ? await mending.gate.obstacle(proposal.change)
      : unresolved;
    if (judgement === undefined) return true;
    budget.spendCandidate();
    await mending.tell(this.#case, proposal, async () => judgement);
    this.#failed.push({ code, judgement });
    return false;
  }

  async #proposal({ origin, code, tokens }: Repair): Promise<Proposal> {
    return { origin, fixer: null, tokens, change: await this.#change(code) };
  }

  async #change(code: string): Promise<Change> {
    const { path, language, content, text } = this.#case.file;
    const body = await importingCode({ language, text, symbol: this.#symbol }, code);
    return {
      file: path,
      language,
      before: content,
      after: applyEdits(this.#editable.splice(body.code), body.edits),
      rule: this.#case.asked.finding.rule,
      symbol: this.#symbol,
      isWithinFunction: true,
    };
  }

  #task(): RepairTask {
    const { asked, file } = this.#case;
    const { title, message, hint } = asked.finding;
    const { start, end } = file.weaknessOf(asked)!;
    return { kind: 'weakness', title, message, hint, code: file.text.slice(start, end) };
  }
}

const unresolved: Judgement = {
  verdict: 'unresolved',
  unconfirmed: null,
  tests: null,
  message: unresolvedMessage,
};

/** The version to go on from: one that tests turned down is nearer to the mark than one that is still weak. */
function closest(failed: readonly Failed[]): Failed | undefined {
  const told = failed.filter(({ judgement }) => judgement.message !== '');
  return told.find(({ judgement }) => judgement.tests !== null) ?? told[0];
}
