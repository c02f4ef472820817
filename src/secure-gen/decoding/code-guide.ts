import type { DecodingGuide, GuidedPosition } from '../../model/local/decoding-guide.ts';
import type { DecodingPosition } from '../../model/local/sampler.ts';
import type { Weakness } from '../weakness.ts';
import { CandidateCode } from './candidate-code.ts';
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
      const ban = await this.#firstBan(position);
      kept.push(ban?.index ?? position.tokens.length);
      if (!ban && !position.hasEnded) goingOn.push(position);
    }
    await this.#parts.contrast?.prepare(
      goingOn.map((position) => ({ position, code: this.#candidates.get(position.candidate)! })),
    );
    return kept;
  }

  readonly process = (position: DecodingPosition, logits: Float32Array): void => {
    const code = this.#candidates.get(position.candidate)!;
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

  /** Looks at what a candidate has written. @returns what is banned where it goes back to; undefined where it goes on */
  async #firstBan(position: GuidedPosition): Promise<PlaceBan | undefined> {
    const { review } = this.#parts;
    const code = this.#candidates.get(position.candidate)!;
    if (!review) return undefined;
    if (code.brokenShape) {
      const { brokenShape } = code;
      code.brokenShape = undefined;
      const ban = code.mayGoBack ? banOfShape(brokenShape, code) : undefined;
      if (ban) return goBack(code, ban);
      code.broken.push(brokenShape.constraint.topic.id);
    }
    const ended = code.ended ?? (position.hasEnded ? lastStatement(code) : undefined);
    if (!ended) return undefined;
    const weakness = await review.firstIn(code.text.slice(0, ended.end), ended, code.scanner.closing());
    const ban = weakness && code.mayGoBack ? banOfWeakness(weakness, code) : undefined;
    if (weakness && ban) {
      code.retriedFor = weakness;
      return goBack(code, ban);
    }
    if (weakness) code.letThrough.push(weakness);
    code.settle();
    return undefined;
  }
}

function goBack(code: CandidateCode, ban: PlaceBan): PlaceBan {
  code.goBack(ban);
  return ban;
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

function banOfShape(broken: BrokenShape, code: CandidateCode): PlaceBan | undefined {
  const { start, welcome } = repairOf(broken, code.text);
  return banAt(start, welcome, code);
}

/** First the weak expression, then the first place of the statement where the code could well have gone another way. */
function banOfWeakness(weakness: Weakness, code: CandidateCode): PlaceBan | undefined {
  const isFirst = !code.bans.some(({ welcome }) => welcome.length === 0);
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
