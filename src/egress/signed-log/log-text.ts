import { readFile } from 'node:fs/promises';
import { unreadable } from './defect.ts';
import type { LogKind } from './log-kind.ts';

/** A file of a log as text; undefined where there is none. @throws PpagentError as `unreadable` gives it */
export async function textOf(file: string, kind: LogKind): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw unreadable(kind, file, cause);
  }
}
