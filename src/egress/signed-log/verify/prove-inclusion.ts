import { PpagentError } from '../../../errors/ppagent-error.ts';
import { inclusionProof, rootByInclusion } from '../merkle/inclusion-proof.ts';
import type { SignedTreeHead } from '../tree-head.ts';
import type { InclusionProof } from './verification.ts';

/**
 * Shows that an entry is in a signed tree.
 *
 * @param leaves hashes of the entries that are there
 * @returns the proof, and what is wrong with it
 * @throws PpagentError USAGE when no entry with that index was signed
 */
export function proveInclusion(
  index: number,
  entry: string | undefined,
  leaves: readonly Uint8Array[],
  head: SignedTreeHead,
): { readonly inclusion: InclusionProof | undefined; readonly defects: readonly string[] } {
  if (index >= head.size) {
    throw new PpagentError('USAGE', `there is no signed entry ${index}: the log has ${head.size}`, {
      remedy: 'Entries are counted from 0.',
    });
  }
  const signed = leaves.slice(0, head.size);
  const leaf = signed[index];
  if (entry === undefined || !leaf) return { inclusion: undefined, defects: [`entry ${index} is gone`] };
  const path = inclusionProof(signed, index);
  const root = rootByInclusion({ leaf, index, size: head.size, path });
  const isProven = root !== undefined && hex(root) === head.root;
  return {
    inclusion: { index, entry, leaf: hex(leaf), path: path.map(hex) },
    defects: isProven ? [] : [`entry ${index} does not lead to the root that was signed`],
  };
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
