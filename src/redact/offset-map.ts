import type { Span } from './finding.ts';

/** A hidden place: where it is in the original, and where its placeholder is in the redacted text. */
export interface HiddenSpan {
  readonly original: Span;
  readonly redacted: Span;
}

/** Translates positions between a text and its redacted view. */
export class OffsetMap {
  readonly hidden: readonly HiddenSpan[];

  constructor(hidden: readonly HiddenSpan[]) {
    this.hidden = hidden;
  }
}
