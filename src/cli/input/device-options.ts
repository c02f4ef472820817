import { type Command, Option } from 'commander';
import { positiveInteger } from './numbers.ts';

/** Adds the options that say where and how wide the local model runs. */
export function addDeviceOptions(command: Command): Command {
  const device = new Option('--device <name>', 'where the model runs; what is not there gives way to the CPU')
    .choices(['auto', 'cpu', 'webgpu', 'cuda'])
    .default('auto');
  return command
    .addOption(device)
    .option('--threads <count>', 'threads for the model (default: one a core)', positiveInteger);
}
