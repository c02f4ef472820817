import type { FinishReason } from '../language-model.ts';
import type { StopStrings } from '../stop-strings.ts';
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
  /** Tokens that are decided but not yet in the cache; the last one's logits come next. */
  pending: number[];
  /** Natural log; 0 unless it is tracked. */
  logProbability = 0;
  finishReason: FinishReason | undefined;
  readonly #options: BranchOptions;
  readonly #tokens: number[] = [];
  readonly #lookup: PromptLookup | undefined;
  #text = '';
  #scratch: Float32Array | undefined;

  constructor(options: BranchOptions) {
    this.candidate = options.candidate;
    this.visibleSlots = options.visibleSlots;
    this.pending = [...options.forcedStart];
    this.#options = options;
    this.#lookup = options.speculate ? new PromptLookup(options.prompt) : undefined;
    for (const token of [...options.cachedStart, ...options.forcedStart]) {
      this.#tokens.push(token);
      this.#lookup?.push(token);
      this.#text += options.decoder.push(token);
    }
  }

  get tokenCount(): number {
    return this.#tokens.length;
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
    if (this.#options.trackProbability) this.logProbability += logProbabilityOf(token, logits);
    this.#accept(token);
    return token;
  }

  /** Text since the last call. */
  takeText(): string {
    const text = this.#text;
    this.#text = '';
    return text;
  }

  #accept(token: number): void {
    this.#tokens.push(token);
    if (this.#options.endOfText.has(token)) {
      this.#finish('stop');
      return;
    }
    this.#lookup?.push(token);
    const { text, stopped } = this.#options.stops.push(this.#options.decoder.push(token));
    this.#text += text;
    if (stopped) this.finishReason = 'stop';
    else if (this.#tokens.length >= this.#options.maxTokens) this.#finish('length');
  }

  #finish(reason: FinishReason): void {
    this.finishReason = reason;
    const { text, stopped } = this.#options.stops.push(this.#options.decoder.flush());
    this.#text += stopped ? text : text + this.#options.stops.flush();
  }
}
