import { readFile } from 'node:fs/promises';
import { unreadable } from './defect.ts';

/** A file of the log as text; undefined where there is none. @throws PpagentError RECEIPTS_DAMAGED */
export async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw unreadable(file, cause);
  }
}
