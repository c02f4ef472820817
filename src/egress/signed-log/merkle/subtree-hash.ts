import { largestPower } from './frontier.ts';
import { emptyTreeHash, nodeHash } from './tree-hash.ts';

/** How many of `count` leaves, which are at least 2, are in the left subtree: the largest power of two below it. */
export function leftCount(count: number): number {
  return largestPower(count - 1);
}

/**
 * The hash of the tree over some leaves of a list (RFC 6962, section 2.1).
 *
 * @param leaves hashes of leaves
 * @param start the first that counts
 * @param end the place after the last
 */
export function subtreeHash(leaves: readonly Uint8Array[], start: number, end: number): Uint8Array {
  const count = end - start;
  if (count === 0) return emptyTreeHash;
  if (count === 1) return leaves[start]!;
  const middle = start + leftCount(count);
  return nodeHash(subtreeHash(leaves, start, middle), subtreeHash(leaves, middle, end));
}
