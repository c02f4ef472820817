import type { ReplyEnd, TokenUsage } from './model-reply.ts';

/** A piece of an answer, from a stream or a whole answer alike. Replies are counted from 0, and so are a reply's tool calls. */
export type ReplyDelta =
  | { readonly kind: 'text'; readonly choice: number; readonly text: string }
  | {
      readonly kind: 'tool-call';
      readonly choice: number;
      readonly index: number;
      readonly id?: string;
      readonly name?: string;
      /** A piece of its JSON text. */
      readonly arguments: string;
    }
  | { readonly kind: 'end'; readonly choice: number; readonly end: ReplyEnd }
  /** What is known of it so far; later ones replace earlier ones, number by number. */
  | { readonly kind: 'usage'; readonly usage: Partial<TokenUsage> }
  /** The provider says in the middle of its answer that it failed. */
  | { readonly kind: 'failure'; readonly type: string; readonly message: string };
