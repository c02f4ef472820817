import { Frontier } from './merkle/frontier.ts';
import { leafHash } from './merkle/tree-hash.ts';
import type { TreeHead } from './tree-head.ts';

/** The tree over the entries of a log, and how long the file is that holds them. */
export class EntryTree {
  readonly frontier: Frontier;
  #bytes: number;

  constructor(frontier = new Frontier(), bytes = 0) {
    this.frontier = frontier;
    this.#bytes = bytes;
  }

  /** Entries. */
  get size(): number {
    return this.frontier.size;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** @param line without its newline */
  append(line: Uint8Array): void {
    this.frontier.append(leafHash(line));
    this.#bytes += line.length + 1;
  }

  /** What there is to sign. */
  state(now: Date): TreeHead {
    return { size: this.size, bytes: this.bytes, root: this.#root(), time: now.toISOString() };
  }

  /** Whether a head of a tree of this size is one of this tree. */
  is({ bytes, root }: TreeHead): boolean {
    return bytes === this.bytes && root === this.#root();
  }

  /** Whether a head is one of a tree of this size, but of another tree. */
  contradicts(head: TreeHead): boolean {
    return head.size === this.size && !this.is(head);
  }

  copy(): EntryTree {
    const { size, peaks } = this.frontier;
    return new EntryTree(new Frontier(size, peaks), this.#bytes);
  }

  #root(): string {
    return Buffer.from(this.frontier.root()).toString('hex');
  }
}
