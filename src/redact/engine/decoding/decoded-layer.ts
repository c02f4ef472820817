import type { Encoding, Span } from '../../finding.ts';

/** A part of a text as it reads without an encoding of its own. */
export interface DecodedLayer {
  readonly encoding: Encoding;
  /** Whether it is a text that was encoded as a whole, as base64 does it, or one with some characters escaped. */
  readonly isWhole: boolean;
  /** With some of what stands before, as a value's name does. */
  readonly text: string;
  /** @returns the place in the whole text; undefined where it is in what stands before */
  sourceSpan(span: Span): Span | undefined;
}
