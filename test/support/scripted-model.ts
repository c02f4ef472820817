import type {
  FinishReason,
  GenerateRequest,
  GenerationChunk,
  LanguageModel,
  Prompt,
  TextCompleter,
  WeighedCompletion,
} from '../../src/model/language-model.ts';

type Pieces = Iterable<string> | AsyncIterable<string>;

/** What a scripted model says, as one text or in pieces. */
export type Reply = string | ((prompt: Prompt, number: number) => string | Pieces);

/** Characters of a token. */
const tokenLength = 4;

/**
 * A model whose replies a test writes: text in pieces of a few characters, also without end. Everything else about it
 * is as with any other model: limits, stop strings, replies that go on from their prefix, abort.
 */
export class ScriptedModel implements LanguageModel, TextCompleter {
  readonly id = 'scripted';
  readonly contextLength = 4096;
  readonly prompts: Prompt[] = [];
  closed = false;
  readonly #reply: (prompt: Prompt, number: number) => Pieces;
  #replies = 0;

  /** @param reply the whole of what the model says to a prompt, its prefix included; the number counts from 0 */
  constructor(reply: Reply) {
    this.#reply = (prompt, number) => {
      const said = typeof reply === 'string' ? reply : reply(prompt, number);
      return typeof said === 'string' ? (said.match(/[\s\S]{1,4}/g) ?? []) : said;
    };
  }

  get completer(): TextCompleter {
    return this;
  }

  async *generate(request: GenerateRequest): AsyncGenerator<GenerationChunk> {
    this.prompts.push(request.prompt);
    let tokens = 0;
    for await (const { text, finishReason } of this.#write(request)) {
      tokens++;
      request.onTokens?.(tokens);
      yield { text, tokens: 1, ...(finishReason && { finishReason }) };
    }
  }

  async generateMany(
    request: GenerateRequest & { readonly count: number },
  ): Promise<readonly WeighedCompletion[]> {
    const completions: WeighedCompletion[] = [];
    for (let number = 0; number < request.count; number++) {
      const completion = { text: '', tokens: 0, finishReason: 'stop' as FinishReason, logProbability: 0 };
      for await (const { text, finishReason = 'stop' } of this.generate(request)) {
        completion.text += text;
        completion.tokens++;
        completion.finishReason = finishReason;
      }
      completions.push(completion);
    }
    return completions;
  }

  countTokens(text: string): number {
    return Math.ceil(text.length / tokenLength);
  }

  async close(): Promise<void> {
    this.closed = true;
  }

  async *#write(request: GenerateRequest): AsyncGenerator<{ text: string; finishReason?: FinishReason }> {
    const { prompt, maxTokens, stop = [], signal } = request;
    const prefix = prompt.kind === 'chat' ? (prompt.replyPrefix ?? '').replace(/^```\w*\n/, '') : '';
    let skip = prefix.length;
    // The start of a stop string is held back until it is clear that it is none.
    const heldBack = Math.max(0, ...stop.map((word) => word.length - 1));
    let held = '';
    let tokens = 0;
    for await (const piece of this.#reply(prompt, this.#replies++)) {
      await new Promise(setImmediate);
      signal?.throwIfAborted();
      held += piece.slice(skip);
      skip = Math.max(0, skip - piece.length);
      const end = stop.map((word) => held.indexOf(word)).find((index) => index >= 0);
      if (end !== undefined) {
        yield { text: held.slice(0, end), finishReason: 'stop' };
        return;
      }
      tokens++;
      if (tokens >= maxTokens) {
        yield { text: held, finishReason: 'length' };
        return;
      }
      const ready = Math.max(0, held.length - heldBack);
      yield { text: held.slice(0, ready) };
      held = held.slice(ready);
    }
    yield { text: held, finishReason: 'stop' };
  }
}
