import { ExitCode } from '../../errors/exit-code.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import type { CliIo } from '../cli-io.ts';

/** Foreseen errors as one line and a remedy; anything else with its stack, since it is a defect of ours. */
export function reportError(
  error: unknown,
  exitCode: ExitCode,
  io: CliIo,
  options: { debug?: boolean } = {},
): void {
  if (exitCode === ExitCode.Interrupted) {
    const foreseen = PpagentError.is(error) && error.code === 'INTERRUPTED';
    io.stderr.write(`ppagent: ${foreseen ? error.message : 'interrupted; nothing was changed'}\n`);
    return;
  }
  if (PpagentError.is(error)) {
    io.stderr.write(`ppagent: ${error.message} [${error.code}]\n  ${error.remedy}\n`);
    if (options.debug) io.stderr.write(`${stackOf(error)}\n`);
    return;
  }
  io.stderr.write(`ppagent: internal error, please report it\n${stackOf(error)}\n`);
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\ncaused by: ${stackOf(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
