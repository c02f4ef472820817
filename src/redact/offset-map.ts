import type { Span } from './finding.ts';

/** A hidden place: where it is in the original, and where its placeholder is in the redacted text. */
export interface HiddenSpan {
  readonly original: Span;
  readonly redacted: Span;
}

/** Translates positions between a text and its redacted view. */
export class OffsetMap {
  readonly #hidden: readonly HiddenSpan[];

  /** @param hidden in the order of their places */
  constructor(hidden: readonly HiddenSpan[]) {
    this.#hidden = hidden;
  }

  /** @returns the position in the original; undefined inside a placeholder */
  toOriginal(position: number): number | undefined {
    return translate(this.#hidden, position, 'redacted', 'original');
  }

  /** @returns the position in the redacted text; undefined inside a hidden value */
  toRedacted(position: number): number | undefined {
    return translate(this.#hidden, position, 'original', 'redacted');
  }
}

function translate(
  hidden: readonly HiddenSpan[],
  position: number,
  from: keyof HiddenSpan,
  to: keyof HiddenSpan,
): number | undefined {
  let low = 0;
  let high = hidden.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hidden[middle]![from].start < position) low = middle + 1;
    else high = middle;
  }
  const before = hidden[low - 1];
  if (!before) return position;
  if (position < before[from].end) return undefined;
  return before[to].end + (position - before[from].end);
}
