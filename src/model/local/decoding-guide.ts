import type { AttentionCache } from './attention-cache.ts';
import type { ModelTokenizer } from './model-tokenizer.ts';
import type { DecodingPosition, LogitProcessor } from './sampler.ts';

/** Where in which candidate decoding stands, and whether that candidate has ended. */
export interface GuidedPosition extends DecodingPosition {
  readonly hasEnded: boolean;
}

/**
 * Takes part in the decoding of one request: it bends what may come next, and takes back what turned out to be wrong.
 * Candidates that it does not stop go on meanwhile.
 */
export interface DecodingGuide {
  /** Whether `consider` has to be awaited before this candidate goes on. Asked before each token, and at the end; cheap. */
  stopsAt(position: GuidedPosition): boolean;
  /**
   * Does what takes time, for all candidates that are stopped at once.
   *
   * @returns of each the tokens that it keeps; the rest is decoded anew
   */
  consider(positions: readonly GuidedPosition[]): Promise<readonly number[]>;
  /** Changes the logits of a position in place; after every `consider`. */
  readonly process: LogitProcessor;
  /** Tokens of a candidate that will not be taken back: their text may be shown. */
  settledTokens(candidate: number): number;
}

/** What a guide may use of the model that it guides, while that decodes. */
export interface GuidedModel {
  readonly tokenizer: ModelTokenizer;
  readonly vocabularySize: number;
  /** Whether rows may be placed; see `DecoderGraph`. */
  readonly placesRows: boolean;
  createCache(): AttentionCache;
}

/** Makes the guide of one request. */
export type GuideMaker = (model: GuidedModel) => DecodingGuide;
