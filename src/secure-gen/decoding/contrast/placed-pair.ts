import type { AttentionCache, PlacedRow } from '../../../model/local/attention-cache.ts';
import type { ContextPair, PairLogits, PairModel, PairPrompts, PairRequest } from './context-pair.ts';

/** Rows of a call that only reads. */
const chunkSize = 64;

/** A text that is read: its tokens so far and where they lie. */
interface ReadText {
  readonly tokens: number[];
  readonly slots: number[];
}

/** Tokens to be read behind a text. */
interface Run {
  /** What they see besides one another. */
  readonly before: readonly ReadText[];
  readonly text: ReadText;
  readonly tokens: readonly number[];
}

/** One of the two contexts. */
interface Side {
  /** All but the last token of the prompt: that one is read for each candidate, as its logits may be wanted. */
  readonly prompt: ReadText;
  readonly promptTokens: readonly number[];
  readonly candidates: Map<number, ReadText>;
}

/**
 * For graphs that place rows: both contexts lie in one cache, each seen by its own rows alone, so that a token is read in
 * both by one call, which costs hardly more than one row.
 */
export class PlacedPair implements ContextPair {
  readonly #cache: AttentionCache;
  readonly #secure: Side;
  readonly #weak: Side;

  constructor(model: PairModel, prompts: PairPrompts) {
    this.#cache = model.createCache();
    this.#secure = sideOf(prompts.secure);
    this.#weak = sideOf(prompts.weak);
  }

  restart(): void {
    this.#secure.candidates.clear();
    this.#weak.candidates.clear();
    this.#cache.truncate(this.#secure.prompt.slots.length + this.#weak.prompt.slots.length);
  }

  async logitsAfter(requests: readonly PairRequest[], signal?: AbortSignal): Promise<readonly PairLogits[]> {
    for (const { prompt, promptTokens } of [this.#secure, this.#weak]) {
      const tokens = promptTokens.slice(prompt.tokens.length, -1);
      await this.#catchUp({ before: [], text: prompt, tokens }, signal);
    }
    const last: Run[] = [];
    for (const request of requests) {
      for (const side of [this.#secure, this.#weak]) {
        const run = runOf(side, request);
        await this.#catchUp({ ...run, tokens: run.tokens.slice(0, -1) }, signal);
        last.push({ ...run, tokens: run.tokens.slice(-1) });
      }
    }
    signal?.throwIfAborted();
    const logits = await this.#read(last, last.length);
    const size = logits.length / last.length;
    const row = (index: number) => logits.subarray(index * size, (index + 1) * size);
    return requests.map((_, index) => ({ secure: row(2 * index), weak: row(2 * index + 1) }));
  }

  async #catchUp(run: Run, signal: AbortSignal | undefined): Promise<void> {
    for (let start = 0; start < run.tokens.length; start += chunkSize) {
      signal?.throwIfAborted();
      await this.#read([{ ...run, tokens: run.tokens.slice(start, start + chunkSize) }], 1);
    }
  }

  /** One call over several runs; all that was read stays in the cache. */
  async #read(runs: readonly Run[], logitsToKeep: number): Promise<Float32Array> {
    const tokens = runs.flatMap((run) => run.tokens);
    const layout: PlacedRow[] = [];
    for (const run of runs) layout.push(...rowsOf(run, layout.length));
    const { logits, keep } = await this.#cache.forward({ tokens, layout, logitsToKeep });
    let slot = this.#cache.length;
    keep([...tokens.keys()]);
    for (const { text, tokens: read } of runs) {
      for (const token of read) {
        text.tokens.push(token);
        text.slots.push(slot++);
      }
    }
    return logits;
  }
}

function sideOf(promptTokens: readonly number[]): Side {
  return { prompt: { tokens: [], slots: [] }, promptTokens, candidates: new Map() };
}

/** What is to be read of a candidate: at least its last token. What it has taken back is forgotten. */
function runOf(side: Side, { candidate, tokens }: PairRequest): Run {
  const all = [side.promptTokens.at(-1)!, ...tokens];
  const text = side.candidates.get(candidate) ?? { tokens: [], slots: [] };
  side.candidates.set(candidate, text);
  let kept = 0;
  while (kept < text.tokens.length && kept < all.length - 1 && text.tokens[kept] === all[kept]) kept++;
  text.tokens.length = kept;
  text.slots.length = kept;
  return { before: [side.prompt], text, tokens: all.slice(kept) };
}

function rowsOf({ before, text, tokens }: Run, firstRow: number): PlacedRow[] {
  const slots = [...before, text].flatMap((read) => read.slots);
  return tokens.map((_, index) => ({ prefix: 0, slots, firstRow, position: slots.length + index }));
}
