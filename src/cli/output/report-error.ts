import { describeError } from '../../errors/describe-error.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import { maskAlways } from '../../redact/masking/mask-always.ts';
import type { MaskOptions } from '../../redact/masking/mask-text.ts';
import type { CliIo } from '../cli-io.ts';

/**
 * Foreseen errors say which address or folder they are about, and would be of no use without it. They quote git,
 * providers and files as well, so that everything else in them is masked.
 */
const foreseenKeeps: MaskOptions = { keep: new Set(['hostname', 'ip-address', 'username', 'url']) };

/**
 * Says why a command failed: foreseen errors as one line and a remedy; anything else with its stack, since it is a defect
 * of ours. Secrets and personal data in it are masked: what stands on a terminal ends up in logs and reports.
 *
 * @returns the exit code that it has
 */
export async function reportError(
  error: unknown,
  io: CliIo,
  options: { debug?: boolean } = {},
): Promise<ExitCode> {
  const { aborted, reason } = io.signal;
  if (aborted && !PpagentError.is(reason)) {
    const foreseen = PpagentError.is(error) && error.code === 'INTERRUPTED';
    io.stderr.write(`ppagent: ${foreseen ? error.message : 'interrupted; nothing was changed'}\n`);
    return ExitCode.Interrupted;
  }
  // Ended by what went wrong, such as a gate that is gone, and not by the user.
  const told: unknown = aborted ? reason : error;
  if (PpagentError.is(told)) {
    const said = `${told.message} [${told.code}]\n  ${told.remedy}`;
    io.stderr.write(`ppagent: ${await maskAlways(said, foreseenKeeps)}\n`);
    if (options.debug) io.stderr.write(`${await maskAlways(describeError(told))}\n`);
    return told.exitCode;
  }
  return reportCrash(told, io);
}

/** Says what nobody foresaw or caught, masked. @returns the exit code that it has */
export async function reportCrash(error: unknown, { stderr }: Pick<CliIo, 'stderr'>): Promise<ExitCode> {
  stderr.write(`ppagent: internal error, please report it\n${await maskAlways(describeError(error))}\n`);
  return ExitCode.Internal;
}

/** Says what is wrong with a command line. Whatever was typed may be in it: a key given as an option, too. */
export async function reportUsage(message: string, { stderr }: Pick<CliIo, 'stderr'>): Promise<ExitCode> {
  stderr.write(`${await maskAlways(message, foreseenKeeps)}\n`);
  return ExitCode.Usage;
}
