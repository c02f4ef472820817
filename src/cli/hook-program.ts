import type { ExitCode } from '../errors/exit-code.ts';
import type { CliIo } from './cli-io.ts';
import { reportError } from './output/report-error.ts';
import { runHook } from './scan/run-scan.ts';

/**
 * `ppagent hook run` as a program of its own: what every commit waits for has no command line to read. It is built as
 * one script, whose compiled code the launcher keeps from one run to the next.
 */
export async function run(_argv: readonly string[], io: CliIo): Promise<{ exitCode: ExitCode }> {
  try {
    return { exitCode: await runHook(io) };
  } catch (error) {
    return { exitCode: await reportError(error, io) };
  }
}

export { reportCrash } from './output/report-error.ts';
