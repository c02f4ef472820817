import type { RequestBody, WireFormat } from './formats/wire-format.ts';
import { wireFormats } from './formats/wire-formats.ts';
import type { ModelRequest } from './model-request.ts';
import type { RequestChange } from './retries/attempt-failure.ts';
import type { WireFormatId } from './wire-format-id.ts';

/** Tokens for models to think with before they reply; they count as part of the reply. */
const thinkingRoom = 16_384;

/**
 * How one model wants to be asked. Starts from what its name says and learns from refusals, so that what a model does not
 * take is left out from then on.
 */
export class RequestForm {
  #format: WireFormat;
  #tokenLimit: 'max_tokens' | 'max_completion_tokens';
  #thinkingTokens: number;
  readonly #omitted = new Set<string>();
  readonly #learned = new Set<string>();

  /** @param isOpenAi whether it is OpenAI itself that is asked, whose newer models know only newer fields */
  constructor(format: WireFormatId, model: string, isOpenAi: boolean) {
    this.#format = wireFormats[format];
    this.#tokenLimit = isOpenAi ? 'max_completion_tokens' : 'max_tokens';
    const thinks = format !== 'anthropic-messages' && /^(o\d|gpt-[5-9])/.test(model);
    this.#thinkingTokens = thinks ? thinkingRoom : 0;
    if (thinks) for (const field of ['temperature', 'top_p', 'stop']) this.#omitted.add(field);
  }

  get format(): WireFormat {
    return this.#format;
  }

  get thinkingTokens(): number {
    return this.#thinkingTokens;
  }

  /** Whether several replies can be had for the price of one prompt. */
  get takesChoices(): boolean {
    return this.#format.optionalFields.includes('n') && !this.#omitted.has('n');
  }

  write(request: ModelRequest): RequestBody {
    const maxTokens = request.maxTokens + this.#thinkingTokens;
    const stream = request.stream && !this.#omitted.has('stream');
    const body = this.#format.write({ ...request, maxTokens, stream });
    return Object.fromEntries(
      Object.entries(body)
        .filter(([field]) => !this.#omitted.has(field))
        .map(([field, value]) => [field === 'max_tokens' && this.#isChat ? this.#tokenLimit : field, value]),
    );
  }

  /** @returns false where that was learned before, and did not help */
  learn(change: RequestChange): boolean {
    const key = JSON.stringify(change);
    if (this.#learned.has(key)) return false;
    this.#learned.add(key);
    switch (change.kind) {
      case 'omit':
        this.#omitted.add(change.field);
        break;
      case 'rename-token-limit':
        this.#tokenLimit = this.#tokenLimit === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens';
        break;
      case 'thinking-tokens':
        this.#thinkingTokens = change.tokens;
        break;
      case 'responses-format':
        this.#format = wireFormats['openai-responses'];
        break;
    }
    return true;
  }

  /** What may help a model that used up all its tokens before it said a word; undefined where it has that room already. */
  get roomToThink(): RequestChange | undefined {
    if (this.#thinkingTokens > 0) return undefined;
    return { kind: 'thinking-tokens', tokens: thinkingRoom };
  }

  get #isChat(): boolean {
    return this.#format.id === 'openai-chat';
  }
}
