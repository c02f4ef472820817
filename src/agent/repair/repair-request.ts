import type { EditableFunction } from './editable-function.ts';
import type { FailedAttempt, RepairTask } from './repair-prompt.ts';

/** What is asked of a model, whatever it can do. */
export interface RepairRequest {
  readonly target: EditableFunction;
  readonly task: RepairTask;
  /** What was tried before and did not work. */
  readonly attempt?: FailedAttempt;
  readonly seed: number;
  readonly signal?: AbortSignal;
  /** Tokens that the model has written of the batch at hand. */
  readonly onTokens?: (total: number) => void;
}

/** A version of a function as a model wrote it. */
export interface WrittenVersion {
  /** In the form of `EditableFunction.code`; undefined where the model wrote no such thing. */
  readonly code: string | undefined;
  /** Tokens that the model wrote for it. */
  readonly tokens: number;
}

/** Versions of a function, a batch at a time; nothing is asked before the next batch is wanted. */
export type VersionBatches = AsyncGenerator<readonly WrittenVersion[]>;

/** Batches after which we stop looking for more: most that come later only change names or white space. */
export const batchesPerRound = 3;
/** Continuations decoded side by side. */
export const batchSize = 8;

/** A repair may be longer than the function, not without end. @param tokens of the function */
export function longestVersion(tokens: number): number {
  return Math.ceil(tokens * 1.5) + 48;
}
