import type { Finding } from '../../finding.ts';
import type { Redaction } from '../../redact-text.ts';

/** A text of a request that is redacted for itself. */
export interface Leaf {
  /** A string, decoded; of a number, its digits as they are written, without sign and exponent. */
  readonly text: string;
  readonly isNumber: boolean;
  /** What has been found in it so far, in no order. */
  readonly findings: Finding[];
  /** Set when it was redacted. */
  redaction?: Redaction;
}

export function leafOf(text: string, isNumber = false): Leaf {
  return { text, isNumber, findings: [] };
}
