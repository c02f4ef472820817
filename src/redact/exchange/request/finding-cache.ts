import { createHash } from 'node:crypto';
import type { Finding } from '../../finding.ts';

/** What an entry takes, about, in bytes: its key and its place in the map, and each finding. */
const bytesOfEntry = 200;
const bytesOfFinding = 160;

/**
 * What was found in texts, by their hash: an agent sends its whole conversation again with every turn. The least recently
 * used go first. Holds no text.
 */
export class FindingCache {
  readonly #entries = new Map<string, readonly Finding[]>();
  readonly #mostBytes: number;
  #bytes = 0;

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  /**
   * @param kind how the text is looked at: the same text may be looked at in several ways
   * @param find called where it is not known yet
   */
  async findings(
    kind: string,
    text: string,
    find: () => Promise<readonly Finding[]>,
  ): Promise<readonly Finding[]> {
    const key = createHash('sha256').update(`${kind}\0`).update(text).digest('base64');
    const known = this.#entries.get(key);
    if (known) {
      this.#entries.delete(key);
      this.#entries.set(key, known);
      return known;
    }
    const found = await find();
    if (!this.#entries.has(key)) this.#add(key, found);
    return found;
  }

  #add(key: string, findings: readonly Finding[]): void {
    this.#entries.set(key, findings);
    this.#bytes += sizeOf(findings);
    for (const [oldest, old] of this.#entries) {
      if (this.#bytes <= this.#mostBytes) break;
      this.#entries.delete(oldest);
      this.#bytes -= sizeOf(old);
    }
  }
}

function sizeOf(findings: readonly Finding[]): number {
  return bytesOfEntry + findings.length * bytesOfFinding;
}
