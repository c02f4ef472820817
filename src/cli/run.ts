import { CommanderError } from 'commander';
import { ExitCode } from '../errors/exit-code.ts';
import type { CliIo } from './cli-io.ts';
import { reportError, reportUsage } from './output/report-error.ts';
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
    if (!(error instanceof CommanderError)) {
      exitCode = await reportError(error, io, { debug: argv.includes('--debug') });
    } else if (error.exitCode !== 0) {
      // Commands without a subcommand end like this after their help; commander has no message then.
      exitCode = error.code === 'commander.help' ? ExitCode.Usage : await reportUsage(error.message, io);
    }
  }
  return { exitCode };
}

export { reportCrash } from './output/report-error.ts';
