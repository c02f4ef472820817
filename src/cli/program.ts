import { Command } from 'commander';
import packageJson from '../../package.json' with { type: 'json' };
import type { CliIo } from './cli-io.ts';
import type { CommandContext, RegisterCommand } from './command-context.ts';
import { registerAuth } from './commands/auth.ts';
import { registerDemo } from './commands/demo.ts';
import { registerDoctor } from './commands/doctor.ts';
import { registerDp } from './commands/dp.ts';
import { registerEgress } from './commands/egress.ts';
import { registerFix } from './commands/fix.ts';
import { registerHook } from './commands/hook.ts';
import { registerModels } from './commands/models.ts';
import { registerProxy } from './commands/proxy.ts';
import { registerPurge } from './commands/purge.ts';
import { registerRedact, registerRestore } from './commands/redact.ts';
import { registerScan } from './commands/scan.ts';
import { registerSteer } from './commands/steer.ts';

const commands: readonly RegisterCommand[] = [
  registerFix,
  registerScan,
  registerRedact,
  registerRestore,
  registerHook,
  registerProxy,
  registerDemo,
  registerModels,
  registerSteer,
  registerAuth,
  registerEgress,
  registerDp,
  registerPurge,
  registerDoctor,
];

/** The command line as commander sees it. Errors are thrown, output goes to `io`. */
export function createProgram(io: CliIo, finish: CommandContext['finish']): Command {
  const program = new Command('ppagent')
    .description('Fixes code without leaking it.')
    .version(packageJson.version, '-V, --version')
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      // Said by `run`, masked.
      outputError: () => {},
    })
    .exitOverride();
  for (const register of commands) register(program, { io, finish });
  return program;
}
