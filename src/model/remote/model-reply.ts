/** A call that a model wants to be made. */
export interface ToolCall {
  readonly id: string;
  readonly name: string;
  /** A JSON text, as the model wrote it: it may be invalid. */
  readonly arguments: string;
}

/** Why a reply ends: it is whole, it is as long as allowed, it calls tools, the provider withholds the rest. */
export type ReplyEnd = 'stop' | 'length' | 'tool-calls' | 'withheld';

/** One whole reply. */
export interface ModelReply {
  readonly text: string;
  readonly toolCalls: readonly ToolCall[];
  readonly end: ReplyEnd;
}

/** Tokens of one request, as the provider counts them. */
export interface TokenUsage {
  /** Of the prompt, cached ones included. */
  readonly input: number;
  /** Of the prompt's, those that the provider had from earlier requests. */
  readonly cachedInput: number;
  /** Of all replies, with what the model thought before them. */
  readonly output: number;
}
