import type { RegisterCommand } from '../command-context.ts';

/** `ppagent doctor`: what of this machine ppagent can use, and what to do about the rest. */
export const registerDoctor: RegisterCommand = (program, context) => {
  program
    .command('doctor')
    .description('Check Node, the model, git, the sandbox and the rest, with remedies.')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      '\nExit codes:\n  0 `ppagent fix` has all it needs   2 something that it needs is missing\n',
    )
    .action(async (options: { json?: boolean }) => {
      const { runDoctor } = await import('../doctor/run-doctor.ts');
      context.finish(await runDoctor(options, context.io));
    });
};
