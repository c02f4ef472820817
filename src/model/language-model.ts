/** One turn of a conversation. */
export interface ChatMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

/** A conversation that any model can be asked to go on with. */
export interface ChatPrompt {
  readonly kind: 'chat';
  readonly messages: readonly ChatMessage[];
  readonly replyPrefix?: never;
}

/** What a completer continues: a conversation, plain text, or the hole between a prefix and a suffix. */
export type Prompt =
  | ChatPrompt
  | {
      readonly kind: 'chat';
      readonly messages: readonly ChatMessage[];
      /** The first words of the reply, put in the model's mouth; not repeated in the output. */
      readonly replyPrefix: string;
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

export interface GenerateRequest<Accepted extends Prompt = Prompt> {
  readonly prompt: Accepted;
  /** Of the reply; what a model thinks before it replies is not counted. */
  readonly maxTokens: number;
  readonly sampling?: SamplingOptions;
  /** Generation ends before the first of these strings; they are not part of the output. */
  readonly stop?: readonly string[];
  /** Files whose text is part of the prompt, relative to the repository, with `/`: matters where the prompt leaves. */
  readonly sources?: readonly string[];
  readonly signal?: AbortSignal;
  /** Called while the model writes, with the tokens of all replies so far. */
  readonly onTokens?: (total: number) => void;
}

export type FinishReason = 'stop' | 'length';

/** A piece of a reply as it is made; the last one carries the reason for the end. */
export interface GenerationChunk {
  /** Text since the last chunk; may be empty. */
  readonly text: string;
  /** Tokens since the last chunk. */
  readonly tokens: number;
  readonly finishReason?: FinishReason;
  /** Set where the model had to begin again: what it said before is void. */
  readonly restarted?: true;
}

export interface Completion {
  readonly text: string;
  readonly tokens: number;
  readonly finishReason: FinishReason;
}

/** A completion with how likely the model found it itself. */
export interface WeighedCompletion extends Completion {
  /** Sum of the natural-log probabilities of the tokens, under the model itself (temperature 1, no truncation). */
  readonly logProbability: number;
}

export interface ScoredCandidate {
  /** Natural-log probability of each token of the candidate, in order. */
  readonly tokenLogProbabilities: readonly number[];
  /** Their sum. */
  readonly logProbability: number;
}

/** A continuation that copies the start of a given text and departs from it at one token. */
export interface Departure {
  /** Tokens of the text that are kept. */
  readonly position: number;
  /** The token that comes instead. */
  readonly token: number;
}

/** One token of a text, with what the model would rather have put there. */
export interface InspectedToken {
  readonly token: number;
  /** UTF-16 index in the text where the token starts. */
  readonly startIndex: number;
  /** Natural log, under the model itself. */
  readonly logProbability: number;
  /** The likeliest tokens at this place, likeliest first; may hold the token itself. */
  readonly alternatives: readonly {
    readonly token: number;
    readonly text: string;
    readonly logProbability: number;
  }[];
}

/** What a model can do that takes any text and goes on with it, where others only answer a conversation as a whole. */
export interface TextCompleter {
  /** Several independent continuations of one prompt. */
  generateMany(request: GenerateRequest & { readonly count: number }): Promise<readonly WeighedCompletion[]>;
}

/**
 * What a model can do whose network is at hand: score candidates, read a text token by token, and rewrite it from the places where it would
 * have written something else.
 */
export interface TextInspector {
  /** How likely each token of a text is after a prompt, and what would have been likelier. */
  inspect(
    prompt: Prompt,
    text: string,
    options: { readonly alternatives: number; readonly signal?: AbortSignal },
  ): Promise<readonly InspectedToken[]>;
  /** For each departure: `text` up to it, the other token, and the model's own continuation from there. */
  rewrite(
    request: GenerateRequest & { readonly text: string; readonly departures: readonly Departure[] },
  ): Promise<readonly WeighedCompletion[]>;
  /** How likely the model finds each continuation of the prompt. */
  score(
    prompt: Prompt,
    candidates: readonly string[],
    options?: { readonly signal?: AbortSignal },
  ): Promise<readonly ScoredCandidate[]>;
}

/** What the agent asks of any model, on this machine or elsewhere. */
export interface LanguageModel {
  readonly id: string;
  /** Longest prompt plus reply, in tokens. */
  readonly contextLength: number;
  generate(request: GenerateRequest<ChatPrompt>): AsyncIterable<GenerationChunk>;
  /** Several independent replies to one prompt; fewer where some could not be had. */
  generateMany(
    request: GenerateRequest<ChatPrompt> & { readonly count: number },
  ): Promise<readonly Completion[]>;
  /** An estimate where the model keeps its vocabulary to itself. */
  countTokens(text: string): number;
  /** Absent where a reply cannot be made to start in a given way. */
  readonly completer?: TextCompleter;
  /** Absent where the model is behind an interface that shows only text. */
  readonly inspector?: TextInspector;
  close(): Promise<void>;
}
