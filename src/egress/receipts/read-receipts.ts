import { open } from 'node:fs/promises';
import { damaged, unreadable } from './defect.ts';
import type { LogLocation } from './log-location.ts';
import { readLines } from './read-lines.ts';
import type { Receipt } from './receipt.ts';
import { receiptIn } from './receipt-line.ts';

/**
 * The entries of a log as they stand in its file, oldest first; none where there is no log. Whether they are what was
 * signed says `verifyLog`.
 *
 * @throws PpagentError RECEIPTS_DAMAGED when one cannot be read
 */
export async function* readReceipts({ entries }: LogLocation): AsyncGenerator<Receipt, void, undefined> {
  const file = await open(entries, 'r').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return undefined;
    throw unreadable(entries, cause);
  });
  if (!file) return;
  try {
    let index = 0;
    for await (const lines of readLines(file, 0, (await file.stat()).size)) {
      for (const line of lines) {
        const receipt = receiptIn(line);
        if (!receipt) throw damaged(`entry ${index} cannot be read`);
        yield receipt;
        index += 1;
      }
    }
  } finally {
    await file.close();
  }
}
