import type { ErrorCode } from '../../errors/catalogue.ts';

/** What can be purged. */
export const purgeKinds = ['vault', 'transcripts', 'caches', 'receipts'] as const;

export type PurgeKind = (typeof purgeKinds)[number];

/** A file or folder of ppagent's own that can be removed. */
export interface PurgeTarget {
  readonly kind: PurgeKind;
  /** The user's folder that it is in: nothing outside it is ever removed. */
  readonly base: string;
  /** Absolute, below `base`. */
  readonly path: string;
  /** The file in it that a run holds while it writes, and what is said when that takes too long. */
  readonly lock?: { readonly file: string; readonly busy: ErrorCode };
  /** The keychain's accounts that are of no use without it. */
  readonly accounts: readonly string[];
}
