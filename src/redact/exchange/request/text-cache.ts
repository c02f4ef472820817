import { createHash } from 'node:crypto';
import type { Finding } from '../../finding.ts';

/** What an entry takes beside its value, about, in bytes: its key and its place in the map. */
const bytesOfEntry = 200;

interface Entry<T> {
  readonly value: T;
  readonly bytes: number;
}

/**
 * What was worked out for texts, by their hash: an agent sends its whole conversation again with every turn. The least
 * recently used go first.
 */
export class TextCache<T> {
  readonly #entries = new Map<string, Entry<T>>();
  readonly #mostBytes: number;
  readonly #bytesOf: (value: T) => number;
  #bytes = 0;

  /** @param bytesOf what a value takes in memory, about */
  constructor(mostBytes: number, bytesOf: (value: T) => number) {
    this.#mostBytes = mostBytes;
    this.#bytesOf = bytesOf;
  }

  /** @param circumstances all that the value depends on besides the text */
  static key(text: string, circumstances: string): string {
    return createHash('sha256').update(circumstances).update('\0').update(text).digest('base64');
  }

  get(key: string): T | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.value;
  }

  set(key: string, value: T): void {
    this.#drop(key);
    const bytes = bytesOfEntry + this.#bytesOf(value);
    this.#entries.set(key, { value, bytes });
    this.#bytes += bytes;
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.#mostBytes) break;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    const entry = this.#entries.get(key);
    if (!entry) return;
    this.#entries.delete(key);
    this.#bytes -= entry.bytes;
  }
}

/** What findings take in memory, about, in bytes. */
export function bytesOfFindings(findings: readonly Finding[]): number {
  return findings.length * 160;
}
