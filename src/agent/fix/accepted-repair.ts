import type { TextFile } from '../../repo/files/text-file.ts';

/** A repair that may be delivered. */
export interface AcceptedRepair {
  readonly file: string;
  /** The file as it was and as it becomes. */
  readonly original: TextFile;
  readonly repaired: string;
  readonly diff: string;
  /** Whether the whole test command passed with it. */
  readonly verified: boolean;
}
