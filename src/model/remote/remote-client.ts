import type { Purpose } from '../../egress/gate/wire-request.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import { estimateTokens } from './estimate-tokens.ts';
import type { ModelReply, TokenUsage } from './model-reply.ts';
import type { ModelRequest } from './model-request.ts';
import type { OutboundRequest } from './outbound-request.ts';
import { readAnswer, textOf } from './read-answer.ts';
import { ReplyBuilder } from './reply-builder.ts';
import type { ReplyDelta } from './reply-delta.ts';
import { RequestForm } from './request-form.ts';
import { AttemptFailure } from './retries/attempt-failure.ts';
import { Backoff, type BackoffOptions } from './retries/backoff.ts';
import { type Asked, readFailureInAnswer, readRefusal } from './retries/read-refusal.ts';
import type { Transport } from './transport.ts';
import type { UsageMeter } from './usage/usage-meter.ts';
import type { WireFormatId } from './wire-format-id.ts';

export interface RemoteClientOptions {
  readonly transport: Transport;
  /** Name of the configured provider. */
  readonly provider: string;
  /** What `ppagent auth set` calls it. Default: its name. */
  readonly keyTarget?: string;
  readonly model: string;
  readonly format: WireFormatId;
  /** Whether it is OpenAI itself that is asked. */
  readonly isOpenAi: boolean;
  readonly purpose: Purpose;
  readonly meter: UsageMeter;
  readonly backoff?: BackoffOptions;
  /** How long one answer may take, all attempts together, in milliseconds. */
  readonly deadlineMs: number;
}

/** What is asked in one call; which model, the client knows. */
export interface Question extends Omit<ModelRequest, 'model'> {
  /** Files whose text is part of it. */
  readonly sources: readonly string[];
}

/** What happens while an answer arrives. */
export type AnswerEvent =
  | Exclude<ReplyDelta, { kind: 'usage' | 'failure' }>
  /** The answer broke off and begins again: what came before is void. */
  | { readonly kind: 'restart' }
  /** The answer is whole; its replies in their order, and tokens written in all. */
  | { readonly kind: 'whole'; readonly replies: readonly ModelReply[]; readonly output: number };

/** No error message of a provider is read further, in bytes. */
const longestRefusal = 64 * 1024;

/** A reply is far longer than it was asked to be beyond so many characters a token, and some. */
const longestReply = { charactersPerToken: 12, more: 8192 } as const;

/** Asks one model of a provider, again where that may help. */
export class RemoteClient {
  readonly #options: RemoteClientOptions;
  readonly #form: RequestForm;

  constructor(options: RemoteClientOptions) {
    this.#options = options;
    this.#form = new RequestForm(options.format, options.model, options.isOpenAi);
  }

  get takesChoices(): boolean {
    return this.#form.takesChoices;
  }

  /**
   * Asks, and gives what comes as it comes. To stop early, give the generator up: the connection is closed then.
   *
   * @throws PpagentError PROVIDER_FAILED, CONTEXT_TOO_LONG, BUDGET_EXHAUSTED, and what the transport throws; the signal's
   * reason when aborted
   */
  async *ask(
    question: Question,
    { signal }: { readonly signal?: AbortSignal } = {},
  ): AsyncGenerator<AnswerEvent> {
    const deadline = AbortSignal.timeout(this.#options.deadlineMs);
    const either = signal ? AbortSignal.any([signal, deadline]) : deadline;
    const backoff = new Backoff(this.#options.backoff);
    try {
      for (;;) {
        const failure = yield* this.#attempt(question, either);
        if (failure === undefined) return;
        if (!(await this.#mayTryAgain(failure, backoff, either))) throw this.#final(failure, backoff);
        yield { kind: 'restart' };
      }
    } catch (error) {
      signal?.throwIfAborted();
      if (!deadline.aborted) throw error;
      const seconds = Math.round(this.#options.deadlineMs / 1000);
      throw new PpagentError(
        'PROVIDER_FAILED',
        `${this.#options.provider} gave no answer within ${seconds} s`,
        {
          cause: error,
        },
      );
    }
  }

  async #mayTryAgain({ advice }: AttemptFailure, backoff: Backoff, signal: AbortSignal): Promise<boolean> {
    switch (advice.kind) {
      case 'never':
        return false;
      case 'otherwise':
        return this.#form.learn(advice.change);
      case 'later':
        return backoff.next(advice.afterMs, signal);
    }
  }

  #final({ error, advice }: AttemptFailure, { failures }: Backoff): PpagentError {
    if (advice.kind !== 'later') return error;
    const asked =
      advice.afterMs === undefined ? '' : `; it asks to wait ${Math.ceil(advice.afterMs / 1000)} s`;
    const often = failures > 1 ? ` (asked ${failures} times${asked})` : asked;
    return new PpagentError(error.code, `${error.message}${often}`, { remedy: error.remedy, cause: error });
  }

  /** @returns why it failed, where another attempt may help */
  async *#attempt(
    question: Question,
    signal: AbortSignal,
  ): AsyncGenerator<AnswerEvent, AttemptFailure | undefined> {
    const request = this.#write(question);
    const spending = this.#options.meter.begin(estimateTokens(JSON.stringify(request.body)));
    const builder = new ReplyBuilder();
    let written = 0;
    let isAnswered = false;
    try {
      const response = await this.#options.transport.send(request, { signal });
      if (response.status !== 200) {
        const body = await textOf(response.body, longestRefusal);
        return readRefusal(
          { status: response.status, headers: response.headers, body },
          this.#asked(request),
        );
      }
      isAnswered = true;
      for await (const delta of readAnswer(response, this.#form.format, this.#options.provider)) {
        builder.add(delta);
        if (delta.kind === 'failure')
          return readFailureInAnswer(delta.type, delta.message, this.#asked(request));
        if (delta.kind === 'text') written += delta.text.length;
        this.#assertBearable(written, question);
        if (delta.kind !== 'usage') yield delta;
      }
      const output = builder.usage?.output ?? this.#written(builder);
      if (isThoughtAlone(builder.replies) && this.#form.roomToThink) {
        return new AttemptFailure(this.#outOfTokens(), { kind: 'otherwise', change: this.#form.roomToThink });
      }
      yield { kind: 'whole', replies: builder.replies, output };
      return undefined;
    } catch (error) {
      return failureOf(error, signal);
    } finally {
      // Providers take nothing for what they refuse.
      spending.settle(isAnswered ? builder.usage : nothing, this.#written(builder));
    }
  }

  #write({ sources, ...rest }: Question): OutboundRequest {
    const { provider, model, purpose } = this.#options;
    const { id, path, headers } = this.#form.format;
    return {
      purpose,
      provider,
      format: id,
      method: 'POST',
      path,
      headers: { accept: 'application/json', 'content-type': 'application/json', ...headers },
      body: this.#form.write({ ...rest, model }),
      model,
      sources,
    };
  }

  #asked({ body }: OutboundRequest): Asked {
    const { provider, keyTarget = provider, model } = this.#options;
    const fields = this.#form.format.optionalFields.filter((field) => Object.hasOwn(body as object, field));
    return { provider, keyTarget, model, optionalFields: fields, thinkingTokens: this.#form.thinkingTokens };
  }

  #written(builder: ReplyBuilder): number {
    return builder.replies.reduce((sum, { text }) => sum + estimateTokens(text), 0);
  }

  #assertBearable(characters: number, { maxTokens, choices = 1 }: Question): void {
    const most = choices * (maxTokens * longestReply.charactersPerToken + longestReply.more);
    if (characters <= most) return;
    const message = `${this.#options.provider} writes far more than the ${maxTokens} tokens that it was asked for`;
    throw new AttemptFailure(new PpagentError('PROVIDER_FAILED', message), { kind: 'never' });
  }

  #outOfTokens(): PpagentError {
    const { provider, model } = this.#options;
    return new PpagentError(
      'PROVIDER_FAILED',
      `${model} of ${provider} used up its tokens before it replied`,
    );
  }
}

const nothing: TokenUsage = { input: 0, cachedInput: 0, output: 0 };

/** A connection that breaks may hold the next time. */
function failureOf(error: unknown, signal: AbortSignal): AttemptFailure {
  if (error instanceof AttemptFailure) return error;
  signal.throwIfAborted();
  if (!PpagentError.is(error) || error.code !== 'PROVIDER_FAILED') throw error;
  return new AttemptFailure(error, { kind: 'later' });
}

function isThoughtAlone(replies: readonly ModelReply[]): boolean {
  return replies.length > 0 && replies.every(({ text, end }) => text === '' && end === 'length');
}
