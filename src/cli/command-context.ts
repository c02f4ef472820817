import type { Command } from 'commander';
import type { ExitCode } from '../errors/exit-code.ts';
import type { CliIo } from './cli-io.ts';

/** What a command gets from the program: where to read and write, and how to say how it went. */
export interface CommandContext {
  readonly io: CliIo;
  finish(exitCode: ExitCode): void;
}

/** Adds one command to the program. The command's work is behind an `import()`, so that `--help` stays fast. */
export type RegisterCommand = (program: Command, context: CommandContext) => void;
