import type { StoredHead } from '../head-file.ts';
import { subtreeHash } from '../merkle/subtree-hash.ts';

/** Where entries are not what a head signed, as its tree's full subtrees tell. */
export function treeDefects(leaves: readonly Uint8Array[], { head, frontier }: StoredHead): string[] {
  if (leaves.length < head.size) {
    return [`${head.size - leaves.length} of ${head.size} signed entries are gone`];
  }
  return frontier
    .subtrees()
    .filter(({ start, end, hash }) => Buffer.compare(subtreeHash(leaves, start, end), hash) !== 0)
    .map(({ start, end }) =>
      end - start === 1
        ? `entry ${start} is not what was signed`
        : `entries ${start} to ${end - 1} are not what was signed`,
    );
}
