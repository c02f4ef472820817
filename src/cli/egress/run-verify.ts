import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { receiptsKind } from '../../egress/receipts/receipts-location.ts';
import { verifyReceipts } from '../../egress/receipts/verify/verify-receipts.ts';
import { headIn } from '../../egress/signed-log/tree-head.ts';
import type { KnownHead } from '../../egress/signed-log/verify/compare-head.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import type { CliIo } from '../cli-io.ts';
import { toVerificationReport } from '../output/egress/verification-report.ts';
import { verificationText } from '../output/egress/verification-text.ts';
import { styleFor } from '../output/terminal-style.ts';

export interface VerifyCommandOptions {
  /** File of a head that was exported. */
  readonly head?: string;
  /** Index of an entry whose inclusion is to be shown. */
  readonly entry?: number;
  readonly json?: boolean;
}

/** `ppagent egress verify`: whether the log is whole. */
export async function runVerify(options: VerifyCommandOptions, io: CliIo): Promise<ExitCode> {
  const reference = options.head === undefined ? undefined : await headFrom(options.head, io);
  const verification = await verifyReceipts({ env: io.env, reference, entry: options.entry });
  if (options.json) io.stdout.write(`${JSON.stringify(toVerificationReport(verification))}\n`);
  else io.stdout.write(verificationText(verification, reference?.name, styleFor(io.stdout, io)));
  if (verification.defects.length === 0) return ExitCode.Ok;
  io.stderr.write(
    '  Nothing is sent until that is settled: keep a copy of the log and find out who changed it. `ppagent purge --receipts` then begins a new one.\n',
  );
  return ExitCode.Integrity;
}

/** @throws PpagentError PATH_NOT_FOUND, USAGE */
async function headFrom(name: string, io: CliIo): Promise<KnownHead> {
  const text = await readFile(resolve(io.cwd, name), 'utf8').catch((cause: Error) => {
    throw new PpagentError('PATH_NOT_FOUND', `${name} cannot be read: ${cause.message}`, { cause });
  });
  const head = headIn(text, receiptsKind);
  if (head) return { head, name };
  throw new PpagentError('USAGE', `${name} holds no head of a log`, {
    remedy: 'Name a file that `ppagent egress export` wrote.',
  });
}
