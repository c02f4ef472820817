import { resolve } from 'node:path';
import { replaceFile } from '../../config/files/replace-file.ts';
import { newestHead } from '../../egress/receipts/newest-head.ts';
import { headText } from '../../egress/receipts/tree-head.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import type { CliIo } from '../cli-io.ts';

/**
 * `ppagent egress export`: the newest signed head, to be kept where nobody can change it together with the log.
 *
 * @param file undefined: to standard output
 */
export async function runExport(file: string | undefined, io: CliIo): Promise<ExitCode> {
  const head = await newestHead({ env: io.env });
  const text = headText(head);
  if (file === undefined || file === '-') {
    io.stdout.write(text);
    return ExitCode.Ok;
  }
  await replaceFile(resolve(io.cwd, file), text);
  io.stderr.write(`the head of ${head.size} entries is in ${file}\n`);
  return ExitCode.Ok;
}
