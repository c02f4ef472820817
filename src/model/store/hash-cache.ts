import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hashFile } from './hash-file.ts';

interface CacheEntry {
  /** Size, modification and change times and inode of the file when it was hashed. */
  readonly identity: string;
  readonly sha256: string;
}

/**
 * Hashes of files that were hashed before, so that a start does not read 294 MB again. An entry holds while the file's
 * size, times and inode stay the same. The cache is a convenience: what cannot be read or written is hashed again.
 */
export class HashCache {
  readonly #path: string;
  readonly #entries: Map<string, CacheEntry>;
  #changed = false;

  private constructor(path: string, entries: Map<string, CacheEntry>) {
    this.#path = path;
    this.#entries = entries;
  }

  /** @param cacheFolder the user's cache folder */
  static async open(cacheFolder: string): Promise<HashCache> {
    const path = join(cacheFolder, 'model-hashes.json');
    const entries = await readFile(path, 'utf8')
      .then((text) => new Map(Object.entries(JSON.parse(text) as Record<string, CacheEntry>)))
      .catch(() => new Map<string, CacheEntry>());
    return new HashCache(path, entries);
  }

  /** The SHA-256 of the file: remembered, or made now. Options as for `hashFile`. */
  async hash(path: string, options: Parameters<typeof hashFile>[1] = {}): Promise<string> {
    const identity = await identityOf(path);
    const entry = this.#entries.get(path);
    if (entry?.identity === identity) return entry.sha256;
    const sha256 = await hashFile(path, options);
    this.#entries.set(path, { identity, sha256 });
    this.#changed = true;
    return sha256;
  }

  /** Forgets what is remembered of a file, so that the next `hash` reads it. */
  forget(path: string): void {
    this.#changed = this.#entries.delete(path) || this.#changed;
  }

  /** Writes the cache for later runs, whole or not at all. */
  async save(): Promise<void> {
    if (!this.#changed) return;
    const temporary = `${this.#path}.${process.pid}`;
    await mkdir(dirname(this.#path), { recursive: true })
      .then(() => writeFile(temporary, JSON.stringify(Object.fromEntries(this.#entries)), { mode: 0o600 }))
      .then(() => rename(temporary, this.#path))
      .catch(() => undefined);
  }
}

async function identityOf(path: string): Promise<string> {
  const { size, mtimeNs, ctimeNs, ino } = await stat(path, { bigint: true });
  return [size, mtimeNs, ctimeNs, ino].join(':');
}
