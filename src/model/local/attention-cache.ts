import type { RowVisibility } from './attention-bias.ts';

/** What the network has read so far, wherever that lies, and the way to read on. */
export interface AttentionCache {
  /** Slots in use; one holds one token's keys and values in all layers. */
  readonly length: number;
  /** One call of the network over some tokens, on top of what the cache holds. The cache is as it was until rows are kept. */
  forward(request: ForwardRequest): Promise<ForwardResult>;
  /** Forgets every slot from `length` on. */
  truncate(length: number): void;
  /** Holds this prefix and nothing else. */
  load(prefix: LearnedPrefix): void;
}

/** Keys and values that were learned, not computed: they stand before the prompt (Li and Liang 2021). */
export interface LearnedPrefix {
  /** Slots. */
  readonly length: number;
  /** Per layer keys, then values: float32 [1, heads, length, headSize]. */
  readonly buffers: readonly Float32Array[];
}

export interface ForwardRequest {
  /** Rows of the call. */
  readonly tokens: readonly number[];
  /**
   * Where the rows attach: `linear` rows follow the whole cache one after the other; otherwise each row says what it
   * sees and its position in its own text.
   */
  readonly layout: 'linear' | readonly PlacedRow[];
  /** Logits are computed for the last so many rows. */
  readonly logitsToKeep: number;
  /** Added to the residual stream after each layer, float32 [layers, hiddenSize]; none when absent. */
  readonly steering?: Float32Array;
  /** Also fetch the residual stream after each layer; a cache on a device refuses. */
  readonly hiddenStates?: boolean;
}

export interface PlacedRow extends RowVisibility {
  readonly position: number;
}

export interface ForwardResult {
  /** float32 [logitsToKeep, vocabulary]. */
  readonly logits: Float32Array;
  /** float32 [rows, hiddenSize] for each layer; empty unless asked for. */
  readonly hidden: readonly Float32Array[];
  /** Appends some of the call's rows to the cache, in the order given; only before the cache is used otherwise. */
  keep(rows: readonly number[]): void;
}
