import { peakCount } from './frontier.ts';
import { leftCount, subtreeHash } from './subtree-hash.ts';
import { nodeHash } from './tree-hash.ts';

/**
 * The hashes that show that a tree of `oldSize` leaves is how this one began (RFC 6962, section 2.1.2).
 *
 * @param oldSize from 1 to the number of leaves
 */
export function consistencyProof(leaves: readonly Uint8Array[], oldSize: number): Uint8Array[] {
  const path: Uint8Array[] = [];
  let start = 0;
  let end = leaves.length;
  let isWholeOldTree = true;
  let left = oldSize;
  while (left < end - start) {
    const count = leftCount(end - start);
    const middle = start + count;
    if (left <= count) {
      path.push(subtreeHash(leaves, middle, end));
      end = middle;
    } else {
      path.push(subtreeHash(leaves, start, middle));
      start = middle;
      left -= count;
      isWholeOldTree = false;
    }
  }
  if (!isWholeOldTree) path.push(subtreeHash(leaves, start, end));
  return path.reverse();
}

/** A tree by its head. */
export interface TreeState {
  readonly size: number;
  readonly root: Uint8Array;
}

/** Whether the proof shows that one tree is how the other began (RFC 9162, section 2.1.4.2). */
export function isConsistent(older: TreeState, newer: TreeState, proof: readonly Uint8Array[]): boolean {
  if (older.size < 1 || older.size > newer.size) return false;
  if (older.size === newer.size) return proof.length === 0 && same(older.root, newer.root);
  // A full tree is a node of the newer one: its root begins the path.
  const isFull = peakCount(older.size) === 1;
  const path = isFull ? [older.root, ...proof] : [...proof];
  const first = path.shift();
  if (first === undefined) return false;
  let [node, last] = [older.size - 1, newer.size - 1];
  while (node % 2 === 1) [node, last] = [node >>> 1, last >>> 1];
  let [olderHash, newerHash] = [first, first];
  for (const sibling of path) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      olderHash = nodeHash(sibling, olderHash);
      newerHash = nodeHash(sibling, newerHash);
      while (node % 2 === 0 && node !== 0) [node, last] = [node >>> 1, last >>> 1];
    } else {
      newerHash = nodeHash(newerHash, sibling);
    }
    [node, last] = [node >>> 1, last >>> 1];
  }
  return last === 0 && same(olderHash, older.root) && same(newerHash, newer.root);
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}
