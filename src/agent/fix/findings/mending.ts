import { unifiedDiff } from '../../../repo/git/unified-diff.ts';
import type { AcceptedRepair } from '../accepted-repair.ts';
import type { FixEvent } from '../fix-event.ts';
import type { RunContext } from '../fix-options.ts';
import type { AcceptanceGate, Change, Judgement } from './acceptance-gate.ts';
import type { AskedFinding } from './asked-finding.ts';
import type { WeakFile } from './weak-file.ts';

type CandidateEvent = Extract<FixEvent, { type: 'candidate' }>;

/** A finding and the file that it is in. */
export interface Case {
  readonly asked: AskedFinding;
  readonly file: WeakFile;
}

/** A change that is proposed for a finding, and who made it. */
export type Proposal = Pick<CandidateEvent, 'origin' | 'fixer' | 'tokens'> & { readonly change: Change };

/** What passes the gate, numbered and told as it comes. */
export class Mending {
  readonly gate: AcceptanceGate;
  readonly #onEvent: RunContext['onEvent'];
  candidates = 0;
  tokens = 0;

  constructor(gate: AcceptanceGate, onEvent: RunContext['onEvent']) {
    this.gate = gate;
    this.#onEvent = onEvent;
  }

  /** Tells of a proposal and of what is said of it. @param judge asked after the proposal was told */
  async tell(
    { asked }: Case,
    { change, ...origin }: Proposal,
    judge: () => Promise<Judgement>,
  ): Promise<Judgement> {
    const candidate = this.candidates++;
    this.tokens += origin.tokens;
    this.#onEvent({ type: 'candidate', target: asked.number, candidate, ...origin, diff: diffOf(change) });
    const judgement = await judge();
    const { verdict, unconfirmed, tests } = judgement;
    this.#onEvent({ type: 'verify', candidate, verdict, unconfirmed, tests });
    return judgement;
  }
}

/** A change that passed the gate, fit to be delivered; undefined where it did not. */
export function acceptedRepair(
  { asked }: Case,
  { change, fixer }: Proposal,
  { verdict, unconfirmed }: Judgement,
): AcceptedRepair | undefined {
  if (verdict !== 'accepted' && verdict !== 'unverified') return undefined;
  return {
    file: change.file,
    original: change.before,
    repaired: change.after,
    diff: diffOf(change),
    target: asked.number,
    by: fixer === null ? 'model' : 'rule',
    verified: verdict === 'accepted',
    unconfirmed,
  };
}

export function diffOf({ file, before, after }: Change): string {
  return unifiedDiff(file, before.toFileText(before.text), before.toFileText(after));
}
