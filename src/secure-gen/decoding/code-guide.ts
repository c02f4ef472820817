import type { DecodingGuide, GuidedPosition } from '../../model/local/decoding-guide.ts';
import type { DecodingPosition } from '../../model/local/sampler.ts';
import type { Weakness } from '../weakness.ts';
import { type BacktrackReason, CandidateCode } from './candidate-code.ts';
import type { BrokenShape, ConstraintScanner, Verdict } from './constraint-scanner.ts';
import type { Contrast } from './contrast/contrast.ts';
import { marginOf } from './margin-of.ts';
import { type PlaceBan, repairOf, verdictAtBan } from './place-ban.ts';
import { restrictLogits } from './restrict-logits.ts';
import type { StatementReview } from './statement-review.ts';
import type { SteeringReport } from './steering-report.ts';
import type { TokenTexts } from './token-texts.ts';

export interface CodeGuideParts {
  readonly texts: TokenTexts;
  /** Has read the code before the reply; each candidate gets a copy. */
  readonly scanner: ConstraintScanner;
  /** Absent where only contrast is on. */
  readonly review: StatementReview | undefined;
  readonly contrast: Contrast | undefined;
}

/** Guides decoding away from weaknesses, by what the code is at each place. */
export class CodeGuide implements DecodingGuide {
  readonly #parts: CodeGuideParts;
  readonly #candidates = new Map<number, CandidateCode>();

  constructor(parts: CodeGuideParts) {
    this.#parts = parts;
  }

  /** What was done, by candidate. */
  get reports(): readonly SteeringReport[] {
    return [...this.#candidates].map(([candidate, code]) => ({
      candidate,
      bans: code.bannedAt,
      backtracks: code.backtracks,
      letThrough: code.letThrough,
      broken: code.broken,
      contrasted: code.contrasted,
    }));
  }

  stopsAt(position: GuidedPosition): boolean {
    const code = this.#follow(position);
    if (this.#parts.review) {
      if (code.brokenShape || code.ended) return true;
      if (position.hasEnded) return code.scanner.isCode && code.tokens.length > code.settledTokens;
      if (!code.scanner.isCode) code.settle();
    }
    return !position.hasEnded && (this.#parts.contrast?.awaits(position, code) ?? false);
  }

  async consider(positions: readonly GuidedPosition[]): Promise<readonly number[]> {
    const kept: number[] = [];
    const goingOn: GuidedPosition[] = [];
    for (const position of positions) {
      const count = position.tokens.length;
      const keptTokens = await this.#keptOf(position);
      kept.push(keptTokens);
      if (keptTokens === count && !position.hasEnded) goingOn.push(position);
    }
    await this.#parts.contrast?.prepare(
      goingOn.map((position) => ({ position, code: this.#candidates.get(position.candidate)! })),
    );
    return kept;
  }

  readonly process = (position: DecodingPosition, logits: Float32Array): void => {
    const code = this.#candidates.get(position.candidate)!;
    if (code.forcedToken !== undefined) {
      forceToken(code.forcedToken, logits);
      return;
    }
    if (this.#parts.review) code.noteMargin(marginOf(logits));
    if (this.#parts.review && restrictHere(code, this.#parts.texts, logits)) code.bannedAt++;
    if (this.#parts.contrast?.apply(position, logits)) code.contrasted++;
  };

  settledTokens(candidate: number): number {
    const code = this.#candidates.get(candidate);
    if (!code) return 0;
    return this.#parts.review ? code.settledTokens : code.tokens.length;
  }

  #follow({ candidate, tokens }: DecodingPosition): CandidateCode {
    let code = this.#candidates.get(candidate);
    if (!code) {
      code = new CandidateCode(this.#parts.texts, this.#parts.scanner.clone(), tokens);
      this.#candidates.set(candidate, code);
    }
    code.follow(tokens);
    return code;
  }

  /** Looks at what a candidate has written. @returns tokens that it keeps */
  async #keptOf(position: GuidedPosition): Promise<number> {
    const { review } = this.#parts;
    const code = this.#candidates.get(position.candidate)!;
    if (!review) return position.tokens.length;
    const { brokenShape } = code;
    if (brokenShape) {
      code.brokenShape = undefined;
      const ban = code.mayGoBack('constraint') ? banOfShape(brokenShape, code) : undefined;
      if (ban) return goBack(code, ban, 'constraint');
      code.leaveBroken(brokenShape);
    }
    const ended = code.ended ?? (position.hasEnded ? lastStatement(code) : undefined);
    if (!ended) return position.tokens.length;
    if (!code.isForced) {
      const text = code.text.slice(0, ended.end);
      const weakness = await review.firstIn(text, ended, code.scanner.closing());
      const kept = weakness ? keptWith(weakness, code) : undefined;
      if (kept !== undefined) return kept;
    }
    if (code.firstVersion && code.isForced) code.letThrough.push(code.firstVersion.weakness);
    code.settle();
    return position.tokens.length;
  }
}

function goBack(code: CandidateCode, ban: PlaceBan, reason: BacktrackReason): number {
  code.goBack(ban, reason);
  return ban.index;
}

/**
 * Takes back a statement with a weakness. Where that was done often enough, and all other versions are weak as well, the
 * first one stays, which is what the model would rather have written.
 *
 * @returns tokens that stay; undefined where all do
 */
function keptWith(weakness: Weakness, code: CandidateCode): number | undefined {
  const isFirst = code.firstVersion === undefined;
  code.firstVersion ??= { tokens: code.tokens.slice(code.settledTokens), weakness };
  const ban = code.mayGoBack('rule') ? banOfWeakness(weakness, code, isFirst) : undefined;
  if (ban) return goBack(code, ban, 'rule');
  if (!isFirst) return code.goBackToFirstVersion();
  code.letThrough.push(weakness);
  return undefined;
}

/** What is left at the end of a reply. */
function lastStatement(code: CandidateCode): { readonly start: number; readonly end: number } {
  return {
    start: Math.min(code.scanner.statementStart, code.startOf(code.settledTokens)),
    end: code.text.length,
  };
}

function restrictHere(code: CandidateCode, texts: TokenTexts, logits: Float32Array): boolean {
  const { scanner } = code;
  const index = code.tokens.length;
  const bans = code.bans.filter((ban) => ban.index === index);
  const mayBan = scanner.mayBan();
  if (bans.length === 0 && !mayBan) return false;
  const judge = (token: number): Verdict => {
    const text = texts.textOf(token);
    const verdicts = bans.map((ban) => verdictAtBan(ban, text));
    if (verdicts.includes('banned')) return 'banned';
    const verdict = mayBan ? scanner.verdictOn(text) : 'free';
    return verdict === 'free' && verdicts.includes('welcome') ? 'welcome' : verdict;
  };
  return restrictLogits(logits, judge);
}

function forceToken(token: number, logits: Float32Array): void {
  const logit = logits[token]!;
  logits.fill(Number.NEGATIVE_INFINITY);
  logits[token] = logit;
}

function banOfShape(broken: BrokenShape, code: CandidateCode): PlaceBan | undefined {
  // What began before what may be taken back is not the candidate's.
  if (broken.start < code.startOf(code.settledTokens)) return undefined;
  const { start, welcome } = repairOf(broken, code.text);
  return banAt(start, welcome, code);
}

/** First the weak expression, then the first place of the statement where the code could well have gone another way. */
function banOfWeakness(weakness: Weakness, code: CandidateCode, isFirst: boolean): PlaceBan | undefined {
  if (isFirst) return banAt(weakness.start, [], code);
  const index = code.firstDeparture();
  return banAt(index === undefined ? weakness.start : code.startOf(index), [], code);
}

/** Bans what was written at a place, from the token on that holds it. */
function banAt(place: number, welcome: readonly string[], code: CandidateCode): PlaceBan | undefined {
  const index = code.tokenAt(place);
  if (index >= code.tokens.length) return undefined;
  const start = code.startOf(index);
  const before = start <= place ? code.text.slice(start, place) : undefined;
  return {
    index,
    start,
    weak: code.text.slice(start),
    welcome: before === undefined ? [] : welcome.map((text) => before + text),
  };
}
