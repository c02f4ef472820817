/** What one row of a call may attend to, itself included. */
export interface RowVisibility {
  /** The first so many slots of the cache: the part of the prompt that it continues. */
  readonly prefix: number;
  /** Further slots, of its own continuation. */
  readonly slots: readonly number[];
  /** Rows of the same call, from the first to the row itself. */
  readonly firstRow: number;
}

/** Added to the score of what a row must not see: its share after the softmax is exactly 0 in float32. */
const hidden = -1e9;

/**
 * The bias that is added to the attention scores, float32 [rows, capacity + rows]: 0 where a row may look. It lets
 * several continuations share the cached prompt and still not see one another (tree attention, Miao et al. 2024).
 */
export function attentionBias(rows: readonly RowVisibility[], capacity: number): Float32Array {
  const width = capacity + rows.length;
  const bias = new Float32Array(rows.length * width).fill(hidden);
  for (const [index, row] of rows.entries()) {
    const start = index * width;
    bias.fill(0, start, start + row.prefix);
    for (const slot of row.slots) bias[start + slot] = 0;
    bias.fill(0, start + capacity + row.firstRow, start + capacity + index + 1);
  }
  return bias;
}
