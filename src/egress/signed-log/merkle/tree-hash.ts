import { createHash } from 'node:crypto';

/** Hash of the tree without leaves: that of the empty string (RFC 6962, section 2.1). */
export const emptyTreeHash: Uint8Array = createHash('sha256').digest();

const leafPrefix = Uint8Array.of(0);
const nodePrefix = Uint8Array.of(1);

/** Hash of a leaf that holds `data`. The prefix keeps a leaf from passing for a node. */
export function leafHash(data: Uint8Array): Uint8Array {
  return createHash('sha256').update(leafPrefix).update(data).digest();
}

/** Hash of a node over its two subtrees. */
export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  return createHash('sha256').update(nodePrefix).update(left).update(right).digest();
}
