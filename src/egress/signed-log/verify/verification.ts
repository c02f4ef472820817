import type { KeyPlace } from '../signing-key.ts';
import type { SignedTreeHead } from '../tree-head.ts';

/** How a log stands to a head that was signed earlier. */
export interface HeadComparison {
  readonly head: SignedTreeHead;
  /** Whether the log begins with exactly what that head signed. */
  readonly isConsistent: boolean;
  /** The hashes that show it (RFC 6962, section 2.1.2), in hex. */
  readonly proof: readonly string[];
}

/** That an entry is in the tree, and where. */
export interface InclusionProof {
  readonly index: number;
  /** The entry as it was hashed. */
  readonly entry: string;
  /** Hash of the leaf, in hex. */
  readonly leaf: string;
  /** The audit path (RFC 6962, section 2.1.1), in hex. */
  readonly path: readonly string[];
}

/** What became of looking at a log as a whole. */
export interface LogVerification {
  /** What is wrong, a line each; empty where all is as it was signed. */
  readonly defects: readonly string[];
  /** The newest signed head; undefined where there is none that can be read. */
  readonly head: SignedTreeHead | undefined;
  readonly keyPlace: KeyPlace | undefined;
  /** Entries behind the newest head: a process was killed before it signed them. */
  readonly unsigned: number;
  /** Undefined where none is pinned. */
  readonly pinned: HeadComparison | undefined;
  /** With the head that was asked about. */
  readonly reference: HeadComparison | undefined;
  /** Of the entry that was asked about. */
  readonly inclusion: InclusionProof | undefined;
}
