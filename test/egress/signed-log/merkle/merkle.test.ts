import { describe, expect, it } from 'vitest';
import {
  consistencyProof,
  isConsistent,
} from '../../../../src/egress/signed-log/merkle/consistency-proof.ts';
import { Frontier } from '../../../../src/egress/signed-log/merkle/frontier.ts';
import { inclusionProof, rootByInclusion } from '../../../../src/egress/signed-log/merkle/inclusion-proof.ts';
import { subtreeHash } from '../../../../src/egress/signed-log/merkle/subtree-hash.ts';
import { leafHash } from '../../../../src/egress/signed-log/merkle/tree-hash.ts';
import {
  auditPath,
  consistencyPath,
  hex,
  knownLeaves,
  knownRoots,
  someLeaves,
  treeHash,
} from './known-trees.ts';

const sizes = [...Array.from({ length: 70 }, (_, size) => size), 127, 128, 129, 255, 256, 257];

describe('the tree', () => {
  it.each(knownRoots.map((root, size) => [size, root] as const))(
    'has the known root over %i leaves',
    (size, root) => {
      const leaves = knownLeaves.slice(0, size).map(leafHash);
      const frontier = new Frontier();
      for (const leaf of leaves) frontier.append(leaf);
      expect(hex(subtreeHash(leaves, 0, size))).toBe(root);
      expect(hex(frontier.root())).toBe(root);
      expect(hex(treeHash(knownLeaves.slice(0, size)))).toBe(root);
    },
  );

  it('grows by its frontier to what the definition says, from wherever it was stored', () => {
    let frontier = new Frontier();
    for (const [index, leaf] of someLeaves(300).entries()) {
      frontier.append(leafHash(leaf));
      frontier = new Frontier(frontier.size, frontier.peaks);
      if (sizes.includes(index + 1)) expect(hex(frontier.root())).toBe(hex(treeHash(someLeaves(index + 1))));
    }
  });

  it('says of which full subtrees it consists', () => {
    const data = someLeaves(107);
    const frontier = new Frontier();
    for (const leaf of data) frontier.append(leafHash(leaf));
    const subtrees = frontier.subtrees();
    expect(subtrees.map(({ start, end }) => [start, end])).toEqual([
      [0, 64],
      [64, 96],
      [96, 104],
      [104, 106],
      [106, 107],
    ]);
    for (const { start, end, hash } of subtrees)
      expect(hex(hash)).toBe(hex(treeHash(data.slice(start, end))));
  });

  it('takes no frontier that does not fit its size', () => {
    expect(() => new Frontier(3, [leafHash(Buffer.of(1))])).toThrow(RangeError);
  });
});

describe('inclusion', () => {
  it('is proven by the known path', () => {
    const path = inclusionProof(knownLeaves.map(leafHash), 0).map(hex);
    expect(path).toEqual([
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ]);
  });

  it('is proven for every leaf of every tree, by the path of the definition', () => {
    for (const size of sizes.slice(1)) {
      const data = someLeaves(size);
      const leaves = data.map(leafHash);
      const root = hex(treeHash(data));
      for (const index of [0, 1, size >> 1, size - 2, size - 1].filter((each) => each >= 0 && each < size)) {
        const path = inclusionProof(leaves, index);
        expect(path.map(hex)).toEqual(auditPath(index, data).map(hex));
        expect(hex(rootByInclusion({ leaf: leaves[index]!, index, size, path })!)).toBe(root);
      }
    }
  });

  it('is not proven by a path with another hash, one hash more or less, or for another place', () => {
    const data = someLeaves(21);
    const leaves = data.map(leafHash);
    const root = hex(treeHash(data));
    const proves = (index: number, path: readonly Uint8Array[]) => {
      const found = rootByInclusion({ leaf: leaves[13]!, index, size: 21, path });
      return found !== undefined && hex(found) === root;
    };
    const path = inclusionProof(leaves, 13);
    expect(proves(13, path)).toBe(true);
    for (const place of path.keys()) expect(proves(13, path.with(place, leafHash(Buffer.of(7))))).toBe(false);
    expect(proves(13, path.slice(1))).toBe(false);
    expect(proves(13, [...path, leaves[0]!])).toBe(false);
    for (let index = 0; index < 23; index++) expect(proves(index, path)).toBe(index === 13);
  });
});

describe('consistency', () => {
  it('is proven by the known paths', () => {
    const leaves = knownLeaves.map(leafHash);
    expect(consistencyProof(leaves, 6).map(hex)).toEqual([
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ]);
    expect(consistencyProof(leaves.slice(0, 5), 2).map(hex)).toEqual([
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ]);
  });

  it('is proven between all trees, by the path of the definition, and not with any other older root', () => {
    for (const size of sizes.slice(1)) {
      const data = someLeaves(size);
      const leaves = data.map(leafHash);
      const newer = { size, root: treeHash(data) };
      for (const oldSize of [1, 2, 3, 4, 7, 8, 33, 64, size - 1, size].filter(
        (each) => each >= 1 && each <= size,
      )) {
        const proof = consistencyProof(leaves, oldSize);
        expect(proof.map(hex)).toEqual(consistencyPath(oldSize, data).map(hex));
        const older = { size: oldSize, root: treeHash(data.slice(0, oldSize)) };
        expect(isConsistent(older, newer, proof)).toBe(true);
        const other = { size: oldSize, root: treeHash([...data.slice(0, oldSize - 1), Buffer.from('x')]) };
        expect(isConsistent(other, newer, proof)).toBe(false);
        expect(isConsistent(older, { size, root: other.root }, proof)).toBe(false);
      }
    }
  });

  it('is not proven by a path with another hash, one hash more or less, or of an impossible size', () => {
    const data = someLeaves(21);
    const leaves = data.map(leafHash);
    const newer = { size: 21, root: treeHash(data) };
    const older = { size: 13, root: treeHash(data.slice(0, 13)) };
    const proof = consistencyProof(leaves, 13);
    for (const place of proof.keys()) {
      expect(isConsistent(older, newer, proof.with(place, leafHash(Buffer.of(7))))).toBe(false);
    }
    expect(isConsistent(older, newer, proof.slice(1))).toBe(false);
    expect(isConsistent(older, newer, [])).toBe(false);
    expect(isConsistent(older, newer, [...proof, leaves[0]!])).toBe(false);
    for (const size of [0, 12, 14, 22]) expect(isConsistent({ ...older, size }, newer, proof)).toBe(false);
  });
});
