import { addAbortSignal } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { PpagentError } from '../../errors/ppagent-error.ts';
import { decodeTextFile, type TextFile } from '../../repo/files/text-file.ts';
import type { CliIo } from '../cli-io.ts';

/**
 * Reads all of standard input as text; an interruption ends the wait for more.
 *
 * @throws PpagentError USAGE when that is a terminal, NOT_TEXT for what is no text
 */
export async function readInput(io: CliIo): Promise<TextFile> {
  if (io.stdin.isTTY) {
    throw new PpagentError('USAGE', 'there is nothing to read: standard input is a terminal', {
      remedy: 'Name files, or pipe a text in.',
    });
  }
  const bytes = await buffer(addAbortSignal(io.signal, io.stdin));
  if (bytes.includes(0)) throw new PpagentError('NOT_TEXT', 'standard input is not text');
  return decodeTextFile(bytes);
}
