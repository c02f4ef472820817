import { Command } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import type { ExitCode } from '../errors/exit-code.ts';
import type { CliIo } from './cli-io.ts';

/** What a command gets from the program: where to read and write, and how to say how it went. */
export interface CommandContext {
  readonly io: CliIo;
  finish(exitCode: ExitCode): void;
}

/** Adds one command to the program. The command's work is behind an `import()`, so that `--help` stays fast. */
export type RegisterCommand = (program: Command, context: CommandContext) => void;

const commands: readonly RegisterCommand[] = [];

/** The command line as commander sees it. Errors are thrown, output goes to `io`. */
export function createProgram(io: CliIo, finish: CommandContext['finish']): Command {
  const program = new Command('ppagent')
    .description('Fixes code without leaking it.')
    .version(packageJson.version, '-V, --version')
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
    })
    .exitOverride();
  for (const register of commands) register(program, { io, finish });
  return program;
}
