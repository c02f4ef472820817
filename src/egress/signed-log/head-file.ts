import { open, rename } from 'node:fs/promises';
import { PpagentError } from '../../errors/ppagent-error.ts';
import type { Defect } from './defect.ts';
import type { LogKind } from './log-kind.ts';
import { Frontier } from './merkle/frontier.ts';
import { headIn, headText, isSigned, type SignedTreeHead } from './tree-head.ts';

/** What the head's file holds: the newest head, and what is needed to add to its tree. */
export interface StoredHead {
  readonly head: SignedTreeHead;
  readonly frontier: Frontier;
}

/**
 * The head in the text of such a file, or what is wrong with it.
 *
 * @param publicKey the log's key, in hex
 */
export function storedHeadIn(
  text: string | undefined,
  publicKey: string,
  kind: LogKind,
): StoredHead | Defect {
  if (text === undefined) return { defect: 'the signed head is gone' };
  const [headLine = '', frontierLine = '', ...rest] = text.split(/(?<=\n)/);
  const head = headIn(headLine, kind);
  const frontier = head && rest.length === 0 ? frontierIn(frontierLine, head.size) : undefined;
  if (!head || !frontier) return { defect: 'the signed head cannot be read' };
  if (head.key !== publicKey || !isSigned(head)) {
    return { defect: 'the signed head was not signed with the key of this log' };
  }
  if (Buffer.from(frontier.root()).toString('hex') !== head.root) {
    return { defect: 'the hashes beside the signed head do not belong to it' };
  }
  return { head, frontier };
}

/**
 * Replaces the file, whole or not at all. Only for who holds the log's lock. That the new name lasts is not waited for:
 * an older head is brought up to date from the entries.
 *
 * @throws PpagentError WRITE_FAILED
 */
export async function writeHeadFile(file: string, { head, frontier }: StoredHead): Promise<void> {
  const temporary = `${file}.next`;
  try {
    const handle = await open(temporary, 'w', 0o600);
    try {
      await handle.writeFile(headText(head) + frontierText(frontier));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (cause) {
    throw new PpagentError('WRITE_FAILED', `cannot write ${file}: ${(cause as Error).message}`, { cause });
  }
}

function frontierText({ peaks }: Frontier): string {
  return `${JSON.stringify(peaks.map((peak) => Buffer.from(peak).toString('hex')))}\n`;
}

function frontierIn(text: string, size: number): Frontier | undefined {
  try {
    const peaks = (JSON.parse(text) as string[]).map((peak) => Buffer.from(peak, 'hex'));
    const frontier = new Frontier(size, peaks);
    return frontierText(frontier) === text ? frontier : undefined;
  } catch {
    return undefined;
  }
}
