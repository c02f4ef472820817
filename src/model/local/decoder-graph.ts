import type { RowVisibility } from './attention-bias.ts';
import type { KeyValueCache, NewKeyValues } from './key-value-cache.ts';

/** One call of the network over some tokens, on top of what the cache holds. */
export interface ForwardRequest {
  readonly cache: KeyValueCache;
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
  /** Also fetch the residual stream after each layer. */
  readonly hiddenStates?: boolean;
}

export interface PlacedRow extends RowVisibility {
  readonly position: number;
}

export interface ForwardResult {
  /** float32 [logitsToKeep, vocabulary]. */
  readonly logits: Float32Array;
  readonly added: NewKeyValues;
  /** float32 [rows, hiddenSize] for each layer; empty unless asked for. */
  readonly hidden: readonly Float32Array[];
}

/** The network behind one interface, whatever graph and execution provider run it. */
export interface DecoderGraph {
  /** Whether rows may be placed; otherwise every call continues the whole cache, one branch at a time. */
  readonly placesRows: boolean;
  forward(request: ForwardRequest): Promise<ForwardResult>;
  close(): Promise<void>;
}
