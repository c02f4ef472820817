import { resolve } from 'node:path';
import { replaceFile } from '../../config/files/replace-file.ts';
import { locateReceipts } from '../../egress/receipts/receipts-location.ts';
import { newestHead } from '../../egress/signed-log/newest-head.ts';
import { headText } from '../../egress/signed-log/tree-head.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import type { CliIo } from '../cli-io.ts';

/**
 * `ppagent egress export`: the newest signed head, to be kept where nobody can change it together with the log.
 *
 * @param file undefined: to standard output
 * @throws PpagentError USAGE when there is no log, RECEIPTS_DAMAGED, RECEIPTS_KEY_MISSING
 */
export async function runExport(file: string | undefined, io: CliIo): Promise<ExitCode> {
  const head = await newestHead(locateReceipts(io.env), { env: io.env });
  if (!head) {
    throw new PpagentError('USAGE', 'there is no log of receipts yet', {
      remedy: 'The first request to a provider begins it.',
    });
  }
  const text = headText(head);
  if (file === undefined || file === '-') {
    io.stdout.write(text);
    return ExitCode.Ok;
  }
  await replaceFile(resolve(io.cwd, file), text);
  io.stderr.write(`the head of ${head.size} entries is in ${file}\n`);
  return ExitCode.Ok;
}
