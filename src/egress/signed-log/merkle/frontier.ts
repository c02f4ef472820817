import { emptyTreeHash, nodeHash } from './tree-hash.ts';

/** A full subtree: over which leaves, and its hash. */
interface Subtree {
  readonly start: number;
  /** The place after the last. */
  readonly end: number;
  readonly hash: Uint8Array;
}

/**
 * What is needed of a tree to add leaves to it: the hashes of the full subtrees that it consists of, one for each bit that
 * is set in its size, largest first. A leaf costs two hashes on average, the root as many as there are peaks.
 */
export class Frontier {
  #size: number;
  readonly #peaks: Uint8Array[];

  /** @param peaks as many as bits are set in `size` */
  constructor(size = 0, peaks: readonly Uint8Array[] = []) {
    if (peaks.length !== peakCount(size)) throw new RangeError(`${peaks.length} peaks for ${size} leaves`);
    this.#size = size;
    this.#peaks = [...peaks];
  }

  get size(): number {
    return this.#size;
  }

  get peaks(): readonly Uint8Array[] {
    return this.#peaks;
  }

  /** Adds the hash of a leaf. */
  append(leaf: Uint8Array): void {
    let hash = leaf;
    // Two full subtrees of the same size become one.
    for (let size = this.#size; size % 2 === 1; size = (size - 1) / 2)
      hash = nodeHash(this.#peaks.pop()!, hash);
    this.#peaks.push(hash);
    this.#size += 1;
  }

  /** The hash of the whole tree. */
  root(): Uint8Array {
    return this.#peaks.length === 0
      ? emptyTreeHash
      : this.#peaks.reduceRight((right, left) => nodeHash(left, right));
  }

  /** The full subtrees, largest first. */
  subtrees(): Subtree[] {
    let start = 0;
    return this.#peaks.map((hash) => {
      const end = start + largestPower(this.#size - start);
      const subtree = { start, end, hash };
      start = end;
      return subtree;
    });
  }
}

/** The largest power of two that is not above `count`, which is at least 1 and below 2^31. */
export function largestPower(count: number): number {
  return 2 ** (31 - Math.clz32(count));
}

/** Bits that are set: how many full subtrees a tree of that size consists of. */
export function peakCount(size: number): number {
  return size.toString(2).replaceAll('0', '').length;
}
