import type { Weakness } from '../weakness.ts';
import type { BrokenShape, ConstraintScanner } from './constraint-scanner.ts';
import type { PlaceBan } from './place-ban.ts';
import type { TokenTexts } from './token-texts.ts';

/** Most times that decoding goes back for one reason in one statement, and in one candidate. */
const mostInStatement = 3;
const mostInCandidate = 8;

/** Why decoding goes back: a constraint that was broken, or what a rule has found. */
export type BacktrackReason = 'constraint' | 'rule';

/** A version of a statement in which a rule has found something. */
interface WeakVersion {
  readonly tokens: readonly number[];
  readonly weakness: Weakness;
}

/** The second token is nearly as likely where it has a twentieth of the best one's probability: ln 20. */
const closeMargin = 3;

/** What one candidate has written, token by token, and where it may go back to. */
export class CandidateCode {
  readonly bans: PlaceBan[] = [];
  readonly letThrough: Weakness[] = [];
  /** Topics of constraints that were broken and stayed so. */
  readonly broken: string[] = [];
  /** Those of the statement that is being written. */
  readonly #brokenHere = new Set<string>();
  /** Something that must not be, in the token that came last. */
  brokenShape: BrokenShape | undefined;
  /** The stretch of statements that have ended and were not looked at. */
  ended: { readonly start: number; readonly end: number } | undefined;
  /** Tokens before which something likely was banned. */
  bannedAt = 0;
  contrasted = 0;
  /** The first version of the statement in which a rule has found something: what the model would rather have written. */
  firstVersion: WeakVersion | undefined;
  #isForced = false;
  readonly #inCandidate = { constraint: 0, rule: 0 };
  readonly #inStatement = { constraint: 0, rule: 0 };
  readonly #texts: TokenTexts;
  readonly #tokens: number[] = [];
  /** Length of the text after each token. */
  readonly #ends: number[] = [];
  /** How much likelier the best token was than the second, in nats, before each token. */
  readonly #margins: number[] = [];
  readonly #contextLength: number;
  #scanner: ConstraintScanner;
  /** The state where the statement begins to which decoding may go back. */
  #checkpoint: { readonly tokens: number; readonly scanner: ConstraintScanner };

  /**
   * @param scanner has read what comes before
   * @param given tokens that the candidate starts with
   */
  constructor(texts: TokenTexts, scanner: ConstraintScanner, given: readonly number[]) {
    this.#texts = texts;
    this.#scanner = scanner;
    this.#contextLength = scanner.text.length;
    for (const token of given) this.#read(token);
    this.brokenShape = undefined;
    this.#scanner.takeEnded();
    this.#checkpoint = { tokens: this.#tokens.length, scanner: this.#scanner.clone() };
  }

  get scanner(): ConstraintScanner {
    return this.#scanner;
  }

  get text(): string {
    return this.#scanner.text;
  }

  get tokens(): readonly number[] {
    return this.#tokens;
  }

  /** Tokens that will not be taken back. */
  get settledTokens(): number {
    return this.#checkpoint.tokens;
  }

  get backtracks(): number {
    return this.#inCandidate.constraint + this.#inCandidate.rule;
  }

  /** The token that has to come next, where the first version of a statement is written again. */
  get forcedToken(): number | undefined {
    const index = this.#tokens.length - this.settledTokens;
    return this.#isForced ? this.firstVersion?.tokens[index] : undefined;
  }

  /** Whether the statement is taken as it is. */
  get isForced(): boolean {
    return this.#isForced;
  }

  mayGoBack(reason: BacktrackReason): boolean {
    return (
      !this.#isForced &&
      this.#inStatement[reason] < mostInStatement &&
      this.#inCandidate[reason] < mostInCandidate
    );
  }

  /** Reads tokens that were chosen since the last time. */
  follow(tokens: readonly number[]): void {
    for (let index = this.#tokens.length; index < tokens.length; index++) {
      const broken = this.#read(tokens[index]!);
      this.brokenShape ??= broken;
      const ended = this.#scanner.takeEnded();
      if (ended) this.ended = this.ended ? { ...this.ended, end: ended.end } : ended;
    }
  }

  /** Where a token begins in the text. */
  startOf(index: number): number {
    return this.#ends[index - 1] ?? this.#contextLength;
  }

  noteMargin(margin: number): void {
    this.#margins[this.#tokens.length] = margin;
  }

  /** The first token of the statement where another one was nearly as likely. */
  firstDeparture(): number | undefined {
    for (let index = this.settledTokens; index < this.#tokens.length; index++) {
      const isWritten = /\S/.test(this.#texts.textOf(this.#tokens[index]!));
      if (isWritten && (this.#margins[index] ?? Number.POSITIVE_INFINITY) < closeMargin) return index;
    }
    return undefined;
  }

  /** The token that holds a place of the text, of those that may be taken back. */
  tokenAt(place: number): number {
    const index = this.#ends.findIndex((end) => end > place);
    return Math.max(index < 0 ? this.#tokens.length - 1 : index, this.settledTokens);
  }

  /** Takes back the tokens from that of a ban on. */
  goBack(ban: PlaceBan, reason: BacktrackReason): void {
    this.#inCandidate[reason]++;
    this.#inStatement[reason]++;
    const kept = this.bans.filter(({ index }) => index <= ban.index);
    this.bans.splice(0, this.bans.length, ...kept, ban);
    this.#rewind(ban.index);
  }

  /** Goes back to the start of the statement, to write its first version again. @returns tokens that stay */
  goBackToFirstVersion(): number {
    this.#isForced = true;
    this.bans.length = 0;
    this.#rewind(this.settledTokens);
    return this.settledTokens;
  }

  #rewind(count: number): void {
    const again = this.#tokens.slice(this.#checkpoint.tokens, count);
    this.#tokens.length = this.#checkpoint.tokens;
    this.#ends.length = this.#checkpoint.tokens;
    this.#scanner = this.#checkpoint.scanner.clone();
    for (const token of again) this.#read(token);
    this.#scanner.takeEnded();
    this.brokenShape = undefined;
    this.ended = undefined;
    this.#brokenHere.clear();
  }

  /** Notes that what a constraint is against stays. */
  leaveBroken({ constraint }: BrokenShape): void {
    this.#brokenHere.add(constraint.topic.id);
  }

  /** What was written so far stays. */
  settle(): void {
    this.broken.push(...this.#brokenHere);
    this.#brokenHere.clear();
    this.#checkpoint = { tokens: this.#tokens.length, scanner: this.#scanner.clone() };
    this.#inStatement.constraint = 0;
    this.#inStatement.rule = 0;
    this.firstVersion = undefined;
    this.#isForced = false;
    this.ended = undefined;
    this.bans.length = 0;
  }

  #read(token: number): BrokenShape | undefined {
    const text = this.#texts.textOf(token);
    const broken = this.#scanner.push(text);
    this.#tokens.push(token);
    this.#ends.push(this.#scanner.text.length);
    return broken;
  }
}
