import { open } from 'node:fs/promises';
import { damaged, unreadable } from './defect.ts';
import type { LogLocation } from './log-location.ts';
import { readLines } from './read-lines.ts';

/**
 * The entries of a log as they stand in its file, oldest first; none where there is no log. Whether they are what was
 * signed says `verifyLog`.
 *
 * @param entryIn the entry that a line holds; undefined where it holds none
 * @throws PpagentError as `damaged` gives it when one cannot be read
 */
export async function* readEntries<Entry>(
  { entries, kind }: LogLocation,
  entryIn: (line: Uint8Array) => Entry | undefined,
): AsyncGenerator<Entry, void, undefined> {
  const file = await open(entries, 'r').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return undefined;
    throw unreadable(kind, entries, cause);
  });
  if (!file) return;
  try {
    let index = 0;
    for await (const lines of readLines(file, 0, (await file.stat()).size)) {
      for (const line of lines) {
        const entry = entryIn(line);
        if (!entry) throw damaged(kind, `entry ${index} cannot be read`);
        yield entry;
        index += 1;
      }
    }
  } finally {
    await file.close();
  }
}
