import type { GuidedModel } from '../../../model/local/decoding-guide.ts';

/** What comes next in a secure and in a weak context. */
export interface PairLogits {
  readonly secure: Float32Array;
  readonly weak: Float32Array;
}

/** A candidate in a context: its own tokens. */
export interface PairRequest {
  readonly candidate: number;
  readonly tokens: readonly number[];
}

/** Two contexts that the same candidates are read in. */
export interface ContextPair {
  /** Forgets all candidates. */
  restart(): void;
  /**
   * Reads of each candidate what was not yet read.
   *
   * @throws the signal's reason when aborted
   */
  logitsAfter(requests: readonly PairRequest[], signal?: AbortSignal): Promise<readonly PairLogits[]>;
}

/** Tokens of the two prompts. */
export interface PairPrompts {
  readonly secure: readonly number[];
  readonly weak: readonly number[];
}

/** What a pair needs of a model. */
export type PairModel = Pick<GuidedModel, 'createCache' | 'placesRows'>;
