import type { BaselineEntry } from './baseline/baseline-entry.ts';
import type { MarkedFinding } from './files/scan-content.ts';

/** A commit that brought something in. */
export interface Origin {
  readonly commit: string;
  /** ISO 8601. */
  readonly date: string;
}

/** A finding of a scan. */
export type ScanFinding = MarkedFinding & {
  /** In a scan of the history: the oldest commit with this content. */
  readonly origin?: Origin;
};

/** A file that was not looked at, or not wholly, and why. */
export interface UnseenFile {
  readonly path: string;
  readonly reason: string;
}

/** What a scan found out. */
export interface ScanResult {
  /** By path, then by place; without those that the baseline knows. */
  readonly findings: readonly ScanFinding[];
  readonly skipped: readonly UnseenFile[];
  /** Files in which weaknesses may have been missed. */
  readonly cutShort: readonly UnseenFile[];
  /** Files, or in a scan of the history contents, that were looked at. */
  readonly scanned: number;
  readonly bytes: number;
  readonly baseline?: {
    /** Findings that the baseline knows. */
    readonly known: number;
    /** Entries that nothing matches any more. */
    readonly stale: readonly BaselineEntry[];
  };
}
