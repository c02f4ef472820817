import { CommanderError } from 'commander';
import { ExitCode } from '../errors/exit-code.ts';
import { PpagentError } from '../errors/ppagent-error.ts';
import type { CliIo } from './cli-io.ts';
import { reportError } from './output/report-error.ts';
import { createProgram } from './program.ts';

/**
 * Runs one command line. The whole program behind a function: it reads and writes only what `io` holds, and never ends
 * the process.
 *
 * @param argv the arguments after the program's name
 */
export async function run(argv: readonly string[], io: CliIo): Promise<{ exitCode: ExitCode }> {
  let exitCode: ExitCode = ExitCode.Ok;
  const program = createProgram(io, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    exitCode = exitCodeOf(error, io);
    const debug = argv.includes('--debug');
    if (!(error instanceof CommanderError)) reportError(error, exitCode, io, { debug });
  }
  return { exitCode };
}

function exitCodeOf(error: unknown, io: CliIo): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.Ok : ExitCode.Usage;
  if (io.signal.aborted) return ExitCode.Interrupted;
  if (PpagentError.is(error)) return error.exitCode;
  return ExitCode.Internal;
}
