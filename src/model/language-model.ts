/** One turn of a conversation. */
export interface ChatMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

/** What a model continues: a conversation, plain text, or the hole between a prefix and a suffix. */
export type Prompt =
  | {
      readonly kind: 'chat';
      readonly messages: readonly ChatMessage[];
      /** The first words of the reply, put in the model's mouth; not repeated in the output. */
      readonly replyPrefix?: string;
    }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'fill-in-the-middle'; readonly prefix: string; readonly suffix: string };

export interface SamplingOptions {
  /** 0 takes the likeliest token each time. */
  readonly temperature?: number;
  /** Keep the smallest set of tokens whose probability adds up to this much; 1 keeps all. */
  readonly topP?: number;
  /** Keep the so many likeliest tokens; 0 keeps all. */
  readonly topK?: number;
  /** Divides the logits of tokens already seen; 1 changes nothing. Keskar et al. 2019, section 4.1. */
  readonly repetitionPenalty?: number;
  /** Makes a run repeatable; one seed gives one stream of draws per candidate. */
  readonly seed?: number;
}

export interface GenerateRequest {
  readonly prompt: Prompt;
  readonly maxTokens: number;
  readonly sampling?: SamplingOptions;
  /** Generation ends before the first of these strings; they are not part of the output. */
  readonly stop?: readonly string[];
  readonly signal?: AbortSignal;
}

export type FinishReason = 'stop' | 'length';

/** A piece of a reply as it is made; the last one carries the reason for the end. */
export interface GenerationChunk {
  /** Text since the last chunk; may be empty. */
  readonly text: string;
  /** Tokens since the last chunk. */
  readonly tokens: number;
  readonly finishReason?: FinishReason;
}

export interface Completion {
  readonly text: string;
  readonly tokens: number;
  readonly finishReason: FinishReason;
  /** Sum of the natural-log probabilities of the tokens, under the model itself (temperature 1, no truncation). */
  readonly logProbability: number;
}

export interface ScoredCandidate {
  /** Natural-log probability of each token of the candidate, in order. */
  readonly tokenLogProbabilities: readonly number[];
  /** Their sum. */
  readonly logProbability: number;
}

/** What the agent asks of any model, on this machine or elsewhere. */
export interface LanguageModel {
  readonly id: string;
  /** Longest prompt plus reply, in tokens. */
  readonly contextLength: number;
  generate(request: GenerateRequest): AsyncIterable<GenerationChunk>;
  /** Several independent replies to one prompt. */
  generateMany(request: GenerateRequest & { readonly count: number }): Promise<readonly Completion[]>;
  /** How likely the model finds each continuation of the prompt. */
  score(
    prompt: Prompt,
    candidates: readonly string[],
    options?: { readonly signal?: AbortSignal },
  ): Promise<readonly ScoredCandidate[]>;
  countTokens(text: string): number;
  close(): Promise<void>;
}
