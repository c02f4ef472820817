import type { Weakness } from '../weakness.ts';
import type { BrokenShape, ConstraintScanner } from './constraint-scanner.ts';
import type { PlaceBan } from './place-ban.ts';
import type { TokenTexts } from './token-texts.ts';

/** Most times that decoding goes back in one statement, and in one candidate. */
const mostInStatement = 3;
const mostInCandidate = 8;

/** The second token is nearly as likely where it has a twentieth of the best one's probability: ln 20. */
const closeMargin = 3;

/** What one candidate has written, token by token, and where it may go back to. */
export class CandidateCode {
  readonly bans: PlaceBan[] = [];
  readonly letThrough: Weakness[] = [];
  readonly broken: string[] = [];
  /** Something that must not be, in the token that came last. */
  brokenShape: BrokenShape | undefined;
  /** The stretch of statements that have ended and were not looked at. */
  ended: { readonly start: number; readonly end: number } | undefined;
  /** Tokens before which something likely was banned. */
  bannedAt = 0;
  contrasted = 0;
  backtracks = 0;
  /** What was found in the statement that is being decoded anew. */
  retriedFor: Weakness | undefined;
  #inStatement = 0;
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

  get mayGoBack(): boolean {
    return this.#inStatement < mostInStatement && this.backtracks < mostInCandidate;
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
  goBack(ban: PlaceBan): void {
    this.backtracks++;
    this.#inStatement++;
    const kept = this.bans.filter(({ index }) => index <= ban.index);
    this.bans.splice(0, this.bans.length, ...kept, ban);
    const again = this.#tokens.slice(this.#checkpoint.tokens, ban.index);
    this.#tokens.length = this.#checkpoint.tokens;
    this.#ends.length = this.#checkpoint.tokens;
    this.#scanner = this.#checkpoint.scanner.clone();
    for (const token of again) this.#read(token);
    this.#scanner.takeEnded();
    this.brokenShape = undefined;
    this.ended = undefined;
  }

  /** What was written so far stays. */
  settle(): void {
    this.#checkpoint = { tokens: this.#tokens.length, scanner: this.#scanner.clone() };
    this.#inStatement = 0;
    this.retriedFor = undefined;
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
