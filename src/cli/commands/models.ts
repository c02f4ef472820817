import { type Command, Option } from 'commander';
import { modelDtypes } from '../../model/store/model-dtype.ts';
import type { CommandContext, RegisterCommand } from '../command-context.ts';
import { addDeviceOptions } from '../input/device-options.ts';
import { naturalNumber, positiveInteger } from '../input/numbers.ts';
import type { BenchCommandOptions } from '../models/run-bench.ts';
import type { PullCommandOptions } from '../models/run-pull.ts';

/** `ppagent models`: which models are on this machine, whether they are whole, and how to get more. */
export const registerModels: RegisterCommand = (program, context) => {
  const models = program.command('models').description('Local models: list, check and pull them.');
  for (const register of subcommands) register(models, context);
};

const subcommands: readonly ((models: Command, context: CommandContext) => void)[] = [
  list,
  verify,
  pull,
  bench,
];

function list(models: Command, context: CommandContext): void {
  models
    .command('list')
    .description('List the models on this machine.')
    .option('--json', 'print one JSON object')
    .action(async (options: { json?: boolean }) => {
      const { runList } = await import('../models/run-list.ts');
      context.finish(await runList(options, context.io));
    });
}

function verify(models: Command, context: CommandContext): void {
  models
    .command('verify')
    .description('Compare every file of a model with the SHA-256 that its manifest lists.')
    .option('--model <id>', 'the model (default: the embedded one)')
    .option('--json', 'print one JSON object')
    .option('-q, --quiet', 'no progress')
    .addHelpText(
      'after',
      '\nExit codes:\n  0 every file is right   2 a file is missing   7 a file is damaged\n',
    )
    .action(async (options: { model?: string; json?: boolean; quiet?: boolean }) => {
      const { runVerify } = await import('../models/run-verify.ts');
      context.finish(await runVerify(options, context.io));
    });
}

function pull(models: Command, context: CommandContext): void {
  models
    .command('pull')
    .description('Get the embedded model from a folder or address, or another ONNX model from a hub.')
    .argument('[id]', 'OWNER/NAME on the hub; left out for the embedded model')
    .option('--from <source>', 'a folder, or the https address of one, that holds the embedded model')
    .option('--hub <url>', 'the hub (default: PPAGENT_HUB, else https://huggingface.co/)')
    .addOption(
      new Option('--dtype <name>', 'precision of the weights (default: what suits a CPU)').choices(
        modelDtypes,
      ),
    )
    .option('--allow-host <host...>', 'further hosts that the source may redirect to')
    .option('--offline', 'send nothing; PPAGENT_OFFLINE=1 does the same')
    .option('-y, --yes', 'agree to the download')
    .option('--no-input', 'never ask')
    .option('-q, --quiet', 'no progress')
    .option('--json', 'print one JSON object at the end')
    .addHelpText('before', pullExamples)
    .action(async (id: string | undefined, options: PullCommandOptions) => {
      const { runPull } = await import('../models/run-pull.ts');
      context.finish(await runPull(id, options, context.io));
    });
}

function bench(models: Command, context: CommandContext): void {
  const command = models
    .command('bench')
    .description('Measure how fast the embedded model loads, reads and writes on this machine.')
    .option('--lengths <tokens>', 'lengths of prompts, with commas between them', '64,512,2048')
    .option('--tokens <count>', 'tokens written after each prompt', positiveInteger, 48)
    .option('--batch <count>', 'candidates written side by side; 0 leaves that out', naturalNumber, 8)
    .option('--json', 'print one JSON object')
    .option('-q, --quiet', 'no progress');
  addDeviceOptions(command).action(async (options: BenchCommandOptions) => {
    const { runBench } = await import('../models/run-bench.ts');
    context.finish(await runBench(options, context.io));
  });
}

const pullExamples = `Examples:
  ppagent models pull --from /media/stick/qwen2.5-coder-0.5b-instruct
  ppagent models pull --from https://files.example.com/qwen2.5-coder-0.5b-instruct --yes
  ppagent models pull onnx-community/Qwen2.5-Coder-1.5B-Instruct --dtype q4

A download that stops goes on where it stopped when the command is run again.
`;
