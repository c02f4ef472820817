import type { Severity } from '../../../redact/finding.ts';

/** Which weaknesses are to be mended. */
export type FindingSelection =
  /** Each of these, whatever comments or the baseline say of it: fingerprints, the start of one, or RULE:FILE:LINE. */
  | { readonly kind: 'named'; readonly references: readonly string[] }
  | {
      readonly kind: 'matching';
      /** Any rule when empty. */
      readonly rules: readonly string[];
      /** This and graver. */
      readonly severity?: Severity;
    };
