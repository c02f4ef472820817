import type { FileHandle } from 'node:fs/promises';
import type { LogKind } from '../log-kind.ts';
import { leafHash } from '../merkle/tree-hash.ts';
import { readLines } from '../read-lines.ts';

/** What a log's entries are, and whether they fit together. */
export interface EntryScan {
  /** Hashes of all entries. */
  readonly leaves: readonly Uint8Array[];
  readonly defects: readonly string[];
  /** The entry that was asked for, as it stands. */
  readonly wanted: string | undefined;
}

/**
 * Looks at each entry that can be read, oldest first, and says what is wrong with how it fits those before it.
 *
 * @param line without its newline
 */
export type LookAtEntry = (line: Uint8Array, index: number) => readonly string[];

/**
 * Reads every entry.
 *
 * @param size where to stop, in bytes
 * @param wanted index of an entry to keep
 */
export async function scanEntries(
  file: FileHandle,
  size: number,
  {
    kind,
    look,
    wanted,
  }: { readonly kind: LogKind; readonly look: LookAtEntry; readonly wanted: number | undefined },
): Promise<EntryScan> {
  const leaves: Uint8Array[] = [];
  const defects: string[] = [];
  let kept: string | undefined;
  let expected = 0;
  for await (const lines of readLines(file, 0, size)) {
    for (const line of lines) {
      if (leaves.length === wanted) kept = line.toString('utf8');
      leaves.push(leafHash(line));
      const index = kind.indexIn(line);
      if (index === undefined) {
        defects.push(`line ${leaves.length} is no entry`);
        expected += 1;
        continue;
      }
      if (index !== expected) {
        defects.push(`line ${leaves.length} holds entry ${index} where entry ${expected} belongs`);
      }
      expected = index + 1;
      defects.push(...look(line, index));
    }
  }
  return { leaves, defects, wanted: kept };
}
