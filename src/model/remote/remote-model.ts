import type { ErrorCode } from '../../errors/catalogue.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import type {
  ChatPrompt,
  Completion,
  FinishReason,
  GenerateRequest,
  GenerationChunk,
  LanguageModel,
} from '../language-model.ts';
import { StopStrings } from '../stop-strings.ts';
import { estimateTokens } from './estimate-tokens.ts';
import type { ModelReply } from './model-reply.ts';
import { type AnswerEvent, type Question, RemoteClient, type RemoteClientOptions } from './remote-client.ts';

export interface RemoteModelOptions extends RemoteClientOptions {
  /** As a user would name it. Default: `PROVIDER:MODEL`. */
  readonly id?: string;
  /** Longest prompt plus reply, in tokens. */
  readonly contextLength: number;
  /** Whether answers are asked for as streams. Default: true. */
  readonly stream?: boolean;
}

/** Requests to a provider at once. */
const requestsAtOnce = 4;

/**
 * A model of a provider, behind an API that answers conversations. Tokens are estimated where the provider does not count
 * them. Its sampling knows temperature, nucleus and seed, as far as the API has them.
 */
export class RemoteModel implements LanguageModel {
  readonly id: string;
  readonly contextLength: number;
  readonly #client: RemoteClient;
  readonly #stream: boolean;

  constructor({ id, contextLength, stream = true, ...options }: RemoteModelOptions) {
    this.id = id ?? `${options.provider}:${options.model}`;
    this.contextLength = contextLength;
    this.#client = new RemoteClient(options);
    this.#stream = stream;
  }

  countTokens(text: string): number {
    return estimateTokens(text);
  }

  async *generate(request: GenerateRequest<ChatPrompt>): AsyncGenerator<GenerationChunk> {
    let stops = new StopStrings(request.stop ?? []);
    let total = 0;
    const chunk = (text: string): GenerationChunk => {
      const tokens = estimateTokens(text);
      total += tokens;
      request.onTokens?.(total);
      return { text, tokens };
    };
    for await (const event of this.#ask(request, 1)) {
      if (event.kind === 'restart') {
        stops = new StopStrings(request.stop ?? []);
        total = 0;
        yield { text: '', tokens: 0, restarted: true };
      } else if (event.kind === 'text') {
        const { text, stopped } = stops.push(event.text);
        yield stopped ? { ...chunk(text), finishReason: 'stop' } : chunk(text);
        if (stopped) return;
      } else if (event.kind === 'whole') {
        yield { ...chunk(stops.flush()), finishReason: finishOf(event.replies[0]) };
      }
    }
  }

  async generateMany(
    request: GenerateRequest<ChatPrompt> & { readonly count: number },
  ): Promise<readonly Completion[]> {
    const progress = new Progress(request.onTokens);
    const completions: Completion[] = [];
    if (request.count > 1 && this.#client.takesChoices) {
      completions.push(...(await this.#complete(request, request.count, progress.part())));
    }
    const missing = request.count - completions.length;
    return [...completions, ...(await this.#completeSingly(request, missing, progress))];
  }

  async close(): Promise<void> {}

  /** What has come is not lost where others fail, as long as it is the provider that fails. */
  async #completeSingly(
    request: GenerateRequest<ChatPrompt>,
    count: number,
    progress: Progress,
  ): Promise<Completion[]> {
    const completions: Completion[] = [];
    const failures: unknown[] = [];
    let next = 0;
    const worker = async (): Promise<void> => {
      while (failures.length === 0 && next < count) {
        const number = next++;
        const seeded = withSeed(request, number);
        try {
          completions.push(...(await this.#complete(seeded, 1, progress.part())));
        } catch (error) {
          failures.push(error);
        }
      }
    };
    await Promise.all(Array.from({ length: Math.min(count, requestsAtOnce) }, worker));
    const fatal = failures.find((error) => !isBearable(error));
    if (fatal !== undefined || (failures.length > 0 && completions.length === 0)) throw fatal ?? failures[0];
    return completions;
  }

  async #complete(
    request: GenerateRequest<ChatPrompt>,
    choices: number,
    onTokens: (tokens: number) => void,
  ): Promise<Completion[]> {
    let written = 0;
    for await (const event of this.#ask(request, choices)) {
      if (event.kind === 'restart') written = 0;
      if (event.kind === 'text') written += estimateTokens(event.text);
      onTokens(written);
      if (event.kind !== 'whole') continue;
      const tokens = Math.round(event.output / Math.max(1, event.replies.length));
      return event.replies.map((reply) => completionOf(reply, tokens, request.stop));
    }
    return [];
  }

  #ask(request: GenerateRequest<ChatPrompt>, choices: number): AsyncGenerator<AnswerEvent> {
    const { prompt, maxTokens, sampling = {}, stop, sources = [], signal } = request;
    const promptTokens = prompt.messages.reduce((sum, { content }) => sum + estimateTokens(content), 0);
    if (promptTokens + maxTokens > this.contextLength) {
      throw new PpagentError(
        'CONTEXT_TOO_LONG',
        `the prompt has about ${promptTokens} tokens and asks for ${maxTokens} more, over ${this.contextLength} in all`,
        { remedy: 'Name a model with a longer context; settings say how long it is.' },
      );
    }
    const question: Question = {
      turns: prompt.messages,
      maxTokens,
      temperature: sampling.temperature,
      topP: sampling.topP,
      seed: sampling.seed,
      stop,
      choices,
      stream: this.#stream,
      sources,
    };
    return this.#client.ask(question, { signal });
  }
}

/** Adds up what replies that are written side by side have so far. */
class Progress {
  readonly #onTokens: ((total: number) => void) | undefined;
  readonly #parts: number[] = [];

  constructor(onTokens: ((total: number) => void) | undefined) {
    this.#onTokens = onTokens;
  }

  part(): (tokens: number) => void {
    const index = this.#parts.push(0) - 1;
    return (tokens) => {
      this.#parts[index] = tokens;
      this.#onTokens?.(this.#parts.reduce((sum, part) => sum + part, 0));
    };
  }
}

function completionOf({ text, end }: ModelReply, tokens: number, stop: readonly string[] = []): Completion {
  const stops = new StopStrings(stop);
  const { text: shown, stopped } = stops.push(text);
  if (stopped) return { text: shown, tokens, finishReason: 'stop' };
  return { text: shown + stops.flush(), tokens, finishReason: end === 'length' ? 'length' : 'stop' };
}

function finishOf(reply: ModelReply | undefined): FinishReason {
  return reply?.end === 'length' ? 'length' : 'stop';
}

/** One seed would give one reply several times. */
function withSeed(request: GenerateRequest<ChatPrompt>, number: number): GenerateRequest<ChatPrompt> {
  const { seed } = request.sampling ?? {};
  if (seed === undefined) return request;
  return { ...request, sampling: { ...request.sampling, seed: seed + number } };
}

const bearable: readonly ErrorCode[] = ['PROVIDER_FAILED', 'PROVIDER_REDIRECTS', 'BUDGET_EXHAUSTED'];

function isBearable(error: unknown): boolean {
  return PpagentError.is(error) && bearable.includes(error.code);
}
