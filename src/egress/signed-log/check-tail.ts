import type { FileHandle } from 'node:fs/promises';
import { damaged } from './defect.ts';
import type { StoredHead } from './head-file.ts';
import type { LogKind } from './log-kind.ts';
import type { Frontier } from './merkle/frontier.ts';
import { subtreeHash } from './merkle/subtree-hash.ts';
import { leafHash } from './merkle/tree-hash.ts';

/** How many bytes of entries are looked at. */
const tailLength = 1 << 16;

/**
 * Compares the last entries of a log with the full subtrees that they make up: cheap however long the log is, and enough
 * to tell most accidents. The whole is compared by `verifyLog`.
 *
 * @throws PpagentError as `damaged` gives it
 */
export async function checkTail(
  file: FileHandle,
  { head, frontier }: StoredHead,
  kind: LogKind,
): Promise<void> {
  const end = head.bytes;
  const start = Math.max(0, end - tailLength);
  const { bytesRead, buffer } = await file.read(Buffer.alloc(end - start), 0, end - start, start);
  if (bytesRead < end - start) throw damaged(kind, 'entries were cut off at its end');
  // Byte for byte.
  const lines = buffer.toString('latin1').split('\n');
  const isWholeLines = lines.pop() === '';
  if (start > 0) lines.shift();
  const leaves = lines.map((line) => leafHash(Buffer.from(line, 'latin1')));
  const isWholeLog = start > 0 || leaves.length === frontier.size;
  if (!isWholeLines || !isWholeLog || !endsWith(leaves, frontier)) {
    throw damaged(kind, 'its last entries are not those that were signed');
  }
}

function endsWith(leaves: readonly Uint8Array[], frontier: Frontier): boolean {
  const before = frontier.size - leaves.length;
  const covered = frontier.subtrees().filter(({ start }) => start >= before);
  return covered.every(
    ({ start, end, hash }) => Buffer.compare(subtreeHash(leaves, start - before, end - before), hash) === 0,
  );
}
