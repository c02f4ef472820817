/**
 * Texts that show what a detector finds. They stand beside it, in `detectors/<id>/cases.ts`, exported as `cases`. Values
 * that are to be found are marked «like this»; the marks are no part of the text, and nothing else in it may be found.
 */
export interface DetectorCases {
  /** Reported by a scan: certain or likely. */
  readonly positive: readonly string[];
  /** Hidden by redaction, too unsure for a report: possible. */
  readonly possible?: readonly string[];
  /** Look-alikes in which the detector finds nothing at all. */
  readonly negative: readonly string[];
}
