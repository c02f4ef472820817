import type { RegisterCommand } from '../command-context.ts';
import { addDeviceOptions } from '../input/device-options.ts';

/** `ppagent demo`: shows what `fix` does, on a small repository with a bug. */
export const registerDemo: RegisterCommand = (program, context) => {
  const command = program
    .command('demo')
    .description('Repair a small repository with a bug, in a temporary folder, to see how it goes.')
    .argument('[name]', 'which of the repositories that come with ppagent', 'url-shortener')
    .option('--no-color', 'no colours')
    .option('--debug', 'show the stack of errors');
  addDeviceOptions(command).action(async (name: string, options) => {
    const { runDemo } = await import('../demo/run-demo.ts');
    context.finish(await runDemo(name, options, context.io));
  });
};
