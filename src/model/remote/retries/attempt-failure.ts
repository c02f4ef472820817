import type { PpagentError } from '../../../errors/ppagent-error.ts';

/** What may help after an attempt has failed. */
export type RetryAdvice =
  | { readonly kind: 'never' }
  /** To wait; the provider may say for how long, in milliseconds. */
  | { readonly kind: 'later'; readonly afterMs?: number }
  /** To ask in another way at once. */
  | { readonly kind: 'otherwise'; readonly change: RequestChange };

/** Another way to ask the same. */
export type RequestChange =
  | { readonly kind: 'omit'; readonly field: string }
  /** The limit of tokens under the other of its two names. */
  | { readonly kind: 'rename-token-limit' }
  /** Room for the model to think before it replies, in tokens. */
  | { readonly kind: 'thinking-tokens'; readonly tokens: number }
  | { readonly kind: 'responses-format' };

/** One attempt to get an answer has failed. */
export class AttemptFailure extends Error {
  /** What the user is told when nothing helps. */
  readonly error: PpagentError;
  readonly advice: RetryAdvice;

  constructor(error: PpagentError, advice: RetryAdvice) {
    super(error.message, { cause: error });
    this.error = error;
    this.advice = advice;
  }
}
