import { consistencyProof, isConsistent } from '../merkle/consistency-proof.ts';
import { subtreeHash } from '../merkle/subtree-hash.ts';
import { isSigned, type SignedTreeHead } from '../tree-head.ts';
import type { HeadComparison } from './verification.ts';

/** A head that a log is compared with, and how it is called. */
export interface KnownHead {
  readonly head: SignedTreeHead;
  readonly name: string;
}

/**
 * Whether a log began with what an older head signed.
 *
 * @param leaves hashes of the log's entries as they are now
 * @param publicKey the log's key, in hex
 * @returns the comparison, and what is wrong
 */
export function compareHead(
  { head, name }: KnownHead,
  leaves: readonly Uint8Array[],
  publicKey: string,
): { readonly comparison: HeadComparison; readonly defects: readonly string[] } {
  const proof = head.size > 0 && head.size <= leaves.length ? consistencyProof(leaves, head.size) : [];
  const newer = { size: leaves.length, root: subtreeHash(leaves, 0, leaves.length) };
  const older = { size: head.size, root: Buffer.from(head.root, 'hex') };
  const continues = head.size === 0 || isConsistent(older, newer, proof);
  const defects = [
    ...(isSigned(head) ? [] : [`${name} is not as it was signed`]),
    ...(head.key === publicKey ? [] : [`${name} is one of another log: the key is another`]),
    ...(continues ? [] : [discord(name, head, leaves.length)]),
  ];
  const comparison = {
    head,
    isConsistent: defects.length === 0,
    proof: proof.map((hash) => Buffer.from(hash).toString('hex')),
  };
  return { comparison, defects };
}

function discord(name: string, { size, time }: SignedTreeHead, entries: number): string {
  if (size > entries) {
    return `${name} has ${size} entries and the log ${entries}: it was cut off or set back`;
  }
  return `${name}, of ${time}, has other entries than the first ${size} of the log: some were changed`;
}
