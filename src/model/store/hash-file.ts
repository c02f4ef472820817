import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

/** Large enough that the cost of a read disappears, small enough for the cache of the processor. */
const blockBytes = 1 << 20;

/**
 * The SHA-256 of a file, in lower-case hexadecimal, in constant memory. The next block is read while one is hashed.
 *
 * @param onBytes called with the number of bytes of each block once it is hashed
 * @throws the signal's reason when aborted, and whatever the file system throws
 */
export async function hashFile(
  path: string,
  options: { readonly signal?: AbortSignal; readonly onBytes?: (bytes: number) => void } = {},
): Promise<string> {
  const hash = createHash('sha256');
  const file = await open(path, 'r');
  try {
    let [current, next] = [Buffer.allocUnsafe(blockBytes), Buffer.allocUnsafe(blockBytes)];
    let { bytesRead } = await file.read(current, 0, blockBytes);
    while (bytesRead > 0) {
      options.signal?.throwIfAborted();
      const reading = file.read(next, 0, blockBytes);
      hash.update(current.subarray(0, bytesRead));
      options.onBytes?.(bytesRead);
      ({ bytesRead } = await reading);
      [current, next] = [next, current];
    }
  } finally {
    await file.close();
  }
  return hash.digest('hex');
}
