import type { FinishReason } from '../language-model.ts';
import type { StopStrings } from '../stop-strings.ts';
import type { DecodingGuide, GuidedPosition } from './decoding-guide.ts';
import type { IncrementalDecoder } from './incremental-decoder.ts';
import { PromptLookup } from './prompt-lookup.ts';
import { type LogitProcessor, logProbabilityOf, type Sampler } from './sampler.ts';

interface BranchOptions {
  readonly candidate: number;
  /** Tokens of the prompt that this branch continues. */
  readonly prompt: readonly number[];
  /** Tokens that it starts with and whose slots it already sees. */
  readonly cachedStart: readonly number[];
  /** Tokens that it goes on with, not yet in the cache. */
  readonly forcedStart: readonly number[];
  /** Slots of the cache that hold its prompt and cached start, a learned prefix included. */
  readonly visibleSlots: number;
  readonly sampler: Sampler;
  readonly processors: readonly LogitProcessor[];
  /** Without one, text is shown as it is made. */
  readonly guide: DecodingGuide | undefined;
  readonly decoder: IncrementalDecoder;
  readonly stops: StopStrings;
  readonly endOfText: ReadonlySet<number>;
  readonly maxTokens: number;
  readonly speculate: boolean;
  readonly trackProbability: boolean;
}

/** One continuation of the prompt, decoded beside others. */
export class Branch {
  readonly candidate: number;
  readonly visibleSlots: number;
  /** Slots of the cache that hold this branch's own tokens. */
  readonly slots: number[] = [];
  /** Tokens that are decided but not yet in the cache; the last one's logits come next. Empty at the end of the prompt. */
  pending: number[];
  finishReason: FinishReason | undefined;
  readonly #options: BranchOptions;
  readonly #tokens: number[] = [];
  readonly #logProbabilities: number[] = [];
  readonly #lookup: PromptLookup | undefined;
  #text = '';
  /** Length of the text after each token. */
  readonly #textEnds: number[] = [];
  #takenText = 0;
  /** Tokens decided since they were last taken, with those that were taken back. */
  #decided = 0;
  #scratch: Float32Array | undefined;

  constructor(options: BranchOptions) {
    this.candidate = options.candidate;
    this.visibleSlots = options.visibleSlots;
    this.pending = [...options.forcedStart];
    this.#options = options;
    this.#lookup = options.speculate ? new PromptLookup(options.prompt) : undefined;
    for (const token of this.#start) this.#begin(token);
    this.#decided = this.#tokens.length;
  }

  get tokenCount(): number {
    return this.#tokens.length;
  }

  /** Natural log; 0 unless it is tracked. */
  get logProbability(): number {
    return this.#logProbabilities.reduce((sum, value) => sum + value, 0);
  }

  get position(): GuidedPosition {
    const hasEnded = this.finishReason !== undefined;
    return { candidate: this.candidate, tokens: this.#tokens, hasEnded };
  }

  get #start(): readonly number[] {
    return [...this.#options.cachedStart, ...this.#options.forcedStart];
  }

  /** At most `limit` tokens that probably come next. */
  propose(limit: number): number[] {
    const remaining = this.#options.maxTokens - this.#tokens.length - 1;
    return this.#lookup?.propose(Math.min(limit, remaining)) ?? [];
  }

  /** Decides the next token from its logits, which stay as they are. */
  choose(logits: Float32Array): number {
    // One buffer for all tokens: a fresh copy of 600 KB for each would cost more than the sampling itself.
    this.#scratch ??= new Float32Array(logits.length);
    this.#scratch.set(logits);
    for (const processor of this.#options.processors) {
      processor({ candidate: this.candidate, tokens: this.#tokens }, this.#scratch);
    }
    const token = this.#options.sampler.choose(this.#scratch);
    if (this.#options.trackProbability) this.#logProbabilities.push(logProbabilityOf(token, logits));
    this.#decided++;
    this.#accept(token);
    return token;
  }

  /**
   * Takes back all but the first `count` tokens. The slots of the others are seen no more; the last token that is left
   * is read again, for its logits. What it starts with stays.
   */
  goBack(count: number): void {
    const { cachedStart, decoder, stops } = this.#options;
    const start = this.#start;
    const kept = this.#tokens.slice(0, Math.max(count, start.length));
    this.#logProbabilities.length = Math.min(this.#logProbabilities.length, kept.length - start.length);
    this.#tokens.length = 0;
    this.#textEnds.length = 0;
    this.#text = '';
    this.finishReason = undefined;
    this.#lookup?.truncate(0);
    decoder.reset();
    stops.reset();
    for (const [index, token] of kept.entries()) {
      if (index < start.length) this.#begin(token);
      else this.#accept(token);
    }
    const own = kept.length - cachedStart.length;
    this.slots.length = Math.min(this.slots.length, Math.max(0, own - 1));
    this.pending = kept.slice(cachedStart.length + this.slots.length);
  }

  /** Tokens decided since the last call. */
  takeTokens(): number {
    const decided = this.#decided;
    this.#decided = 0;
    return decided;
  }

  /** Text since the last call, as far as it stays. */
  takeText(): string {
    const from = this.#takenText;
    this.#takenText = Math.max(from, this.#shownLength());
    return this.#text.slice(from, this.#takenText);
  }

  #shownLength(): number {
    if (this.#options.guide === undefined || this.finishReason !== undefined) return this.#text.length;
    return this.#textEnds[this.#options.guide.settledTokens(this.candidate) - 1] ?? 0;
  }

  #begin(token: number): void {
    this.#tokens.push(token);
    this.#lookup?.push(token);
    this.#addText(this.#options.decoder.push(token));
  }

  #accept(token: number): void {
    this.#tokens.push(token);
    if (this.#options.endOfText.has(token)) {
      this.#finish('stop');
      return;
    }
    this.#lookup?.push(token);
    const { text, stopped } = this.#options.stops.push(this.#options.decoder.push(token));
    this.#addText(text);
    if (stopped) this.finishReason = 'stop';
    else if (this.#tokens.length >= this.#options.maxTokens) this.#finish('length');
  }

  #finish(reason: FinishReason): void {
    this.finishReason = reason;
    const { text, stopped } = this.#options.stops.push(this.#options.decoder.flush());
    this.#addText(stopped ? text : text + this.#options.stops.flush());
  }

  #addText(text: string): void {
    this.#text += text;
    this.#textEnds.push(this.#text.length);
  }
}
