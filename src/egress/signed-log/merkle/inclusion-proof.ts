import { leftCount, subtreeHash } from './subtree-hash.ts';
import { nodeHash } from './tree-hash.ts';

/** The audit path of a leaf: the hashes that lead from it to the root (RFC 6962, section 2.1.1). */
export function inclusionProof(leaves: readonly Uint8Array[], index: number): Uint8Array[] {
  const path: Uint8Array[] = [];
  let start = 0;
  let end = leaves.length;
  while (end - start > 1) {
    const middle = start + leftCount(end - start);
    if (index < middle) {
      path.push(subtreeHash(leaves, middle, end));
      end = middle;
    } else {
      path.push(subtreeHash(leaves, start, middle));
      start = middle;
    }
  }
  return path.reverse();
}

/** What is claimed to be in a tree, and how that is shown. */
export interface Inclusion {
  readonly leaf: Uint8Array;
  /** Where the leaf is, from 0. */
  readonly index: number;
  /** Of the tree. */
  readonly size: number;
  readonly path: readonly Uint8Array[];
}

/** The root that the path leads to (RFC 9162, section 2.1.3.2); undefined where it fits no tree of that size. */
export function rootByInclusion({ leaf, index, size, path }: Inclusion): Uint8Array | undefined {
  if (index < 0 || index >= size) return undefined;
  let node = index;
  let last = size - 1;
  let hash = leaf;
  for (const sibling of path) {
    if (last === 0) return undefined;
    if (node % 2 === 1 || node === last) {
      hash = nodeHash(sibling, hash);
      // The subtree is alone on its level: it goes up as it is.
      while (node % 2 === 0 && node !== 0) [node, last] = [node >>> 1, last >>> 1];
    } else {
      hash = nodeHash(hash, sibling);
    }
    [node, last] = [node >>> 1, last >>> 1];
  }
  return last === 0 ? hash : undefined;
}
