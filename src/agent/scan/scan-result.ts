import type { BaselineMark } from '../../redact/report/baseline-mark.ts';
import type { LocatedFinding } from '../../redact/report/located-finding.ts';

/** A commit that brought something in. */
export interface Origin {
  readonly commit: string;
  /** ISO 8601. */
  readonly date: string;
}

/** A finding of a scan. */
export type ScanFinding = LocatedFinding & {
  /** For the baseline that the scan was given the key of. */
  readonly mark?: BaselineMark;
  /** In a scan of the history: the oldest commit with this content. */
  readonly origin?: Origin;
};

/** A file that was left out, and why. */
export interface SkippedFile {
  readonly path: string;
  readonly reason: string;
}

/** What a scan found out. */
export interface ScanResult {
  /** By path, then by place; without those that the baseline knows. */
  readonly findings: readonly ScanFinding[];
  readonly skipped: readonly SkippedFile[];
  /** Files, or in a scan of the history contents, that were looked at. */
  readonly scanned: number;
  readonly bytes: number;
  readonly baseline?: {
    /** Findings that the baseline knows. */
    readonly known: number;
    /** Entries that nothing matches any more. */
    readonly stale: readonly { readonly rule: string; readonly path: string }[];
  };
}
