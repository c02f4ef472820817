import type { JsonValue } from './json-value.ts';
import type { ToolCall } from './model-reply.ts';

/** One turn of a conversation with a provider. */
export type Turn =
  | { readonly role: 'system' | 'user'; readonly content: string }
  | { readonly role: 'assistant'; readonly content: string; readonly toolCalls?: readonly ToolCall[] }
  /** What a tool gave when the model called it. */
  | { readonly role: 'tool'; readonly callId: string; readonly content: string };

/** A tool that the model may call. */
export interface ToolDefinition {
  readonly name: string;
  readonly description: string;
  /** A JSON schema of its arguments. */
  readonly parameters: { readonly [key: string]: JsonValue };
}

/** What is asked of a provider, in no wire format yet. */
export interface ModelRequest {
  readonly model: string;
  readonly turns: readonly Turn[];
  /** Of one reply, with what the model thinks before it. */
  readonly maxTokens: number;
  readonly temperature?: number;
  readonly topP?: number;
  readonly seed?: number;
  readonly stop?: readonly string[];
  /** Replies wanted; formats that know only one give one. */
  readonly choices?: number;
  readonly tools?: readonly ToolDefinition[];
  readonly stream: boolean;
}
