import { ExitCode } from '../../errors/exit-code.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import type { CliIo } from '../cli-io.ts';

/**
 * Says why a command failed: foreseen errors as one line and a remedy; anything else with its stack, since it is a defect
 * of ours.
 *
 * @returns the exit code that it has
 */
export function reportError(error: unknown, io: CliIo, options: { debug?: boolean } = {}): ExitCode {
  if (io.signal.aborted) {
    const foreseen = PpagentError.is(error) && error.code === 'INTERRUPTED';
    io.stderr.write(`ppagent: ${foreseen ? error.message : 'interrupted; nothing was changed'}\n`);
    return ExitCode.Interrupted;
  }
  if (PpagentError.is(error)) {
    io.stderr.write(`ppagent: ${error.message} [${error.code}]\n  ${error.remedy}\n`);
    if (options.debug) io.stderr.write(`${stackOf(error)}\n`);
    return error.exitCode;
  }
  io.stderr.write(`ppagent: internal error, please report it\n${stackOf(error)}\n`);
  return ExitCode.Internal;
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\ncaused by: ${stackOf(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
