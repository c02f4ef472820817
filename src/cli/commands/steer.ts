import { type Command, InvalidArgumentError } from 'commander';
import type { CommandContext, RegisterCommand } from '../command-context.ts';
import { positiveInteger, positiveNumber } from '../input/numbers.ts';
import type { SteerEvalOptions } from '../steer/run-steer-eval.ts';
import type { SteerTrainOptions } from '../steer/run-steer-train.ts';

/** `ppagent steer`: what bends the local model towards safe code; learning and measuring it. */
export const registerSteer: RegisterCommand = (program, context) => {
  const steer = program
    .command('steer')
    .description('Steering of the local model towards safe code: list it, measure it, learn your own.');
  for (const register of [list, evaluate, train]) register(steer, context);
};

const pairsText = 'pairs as JSON Lines, gzip or not: {"lang","cwe","sec","vul"} and, if you like, "id"';
const languageText = 'pairs in this language alone: js or py';

function list(steer: Command, context: CommandContext): void {
  steer
    .command('list')
    .description('List what there is, how it was made, and whether it fits the model.')
    .option('--json', 'print one JSON object')
    .addHelpText('after', '\nExit codes:\n  0 everything listed can be used   2 something cannot\n')
    .action(async (options: { json?: boolean }) => {
      const { runSteerList } = await import('../steer/run-steer-list.ts');
      context.finish(await runSteerList(options, context.io));
    });
}

function evaluate(steer: Command, context: CommandContext): void {
  const command = steer
    .command('eval')
    .description('Measure how often the model finds the fixed version likelier, with steering and without.')
    .requiredOption('--pairs <file>', pairsText)
    .option('--language <name>', languageText)
    .option('--artefact <file>', 'the artefact (default: the vectors that are used for the language)')
    .option('--prefix', 'measure the learned prefix that is used for the language instead of its vectors')
    .option('--cross-validate', 'learn vectors from the pairs: each source is steered by what the others say')
    .option('--most <count>', 'so many pairs of a language at most, spread over the file', positiveInteger)
    .option('--json', 'print one JSON object')
    .addHelpText('before', evalExamples)
    .addHelpText('after', exitCodes);
  addShapeOptions(command).action(async (options: SteerEvalOptions) => {
    const { runSteerEval } = await import('../steer/run-steer-eval.ts');
    context.finish(await runSteerEval(options, context.io));
  });
}

function train(steer: Command, context: CommandContext): void {
  const command = steer
    .command('train')
    .description('Learn steering vectors from your own pairs of vulnerable and fixed code.')
    .requiredOption('--pairs <file>', pairsText)
    .option('--language <name>', languageText)
    .option('--out <file>', 'write it there (default: where ppagent finds it, before its own)')
    .option('--validate <share>', 'share of the pairs to choose on, 0 to 0.5', validationShare, 0.2)
    .option('--json', 'print one JSON object')
    .addHelpText('before', trainExamples)
    .addHelpText('after', exitCodes);
  addShapeOptions(command).action(async (options: SteerTrainOptions) => {
    const { runSteerTrain } = await import('../steer/run-steer-train.ts');
    context.finish(await runSteerTrain(options, context.io));
  });
}

function addShapeOptions(command: Command): Command {
  return command
    .option('--layers <from-to>', 'layers that vectors act in, from 0', layerRange)
    .option('--scale <number>', "length of a vector, as a share of the residual stream's", positiveNumber)
    .option('--threads <count>', 'threads of the processor (default: one a core)', positiveInteger)
    .option('-q, --quiet', 'no progress');
}

function layerRange(text: string): readonly [number, number] {
  const [, first, last] = /^(\d{1,3})-(\d{1,3})$/.exec(text) ?? [];
  if (!first || !last || Number(first) > Number(last)) {
    throw new InvalidArgumentError('It must be two layers, such as 14-22.');
  }
  return [Number(first), Number(last)];
}

function validationShare(text: string): number {
  const share = Number(text);
  if (text.trim() === '' || !(share >= 0 && share <= 0.5)) {
    throw new InvalidArgumentError('It must be a number from 0 to 0.5.');
  }
  return share;
}

const evalExamples = `Examples:
  ppagent steer eval --pairs pairs.jsonl.gz --language js
  ppagent steer eval --pairs pairs.jsonl --language py --cross-validate --layers 14-22 --scale 0.6
  ppagent steer eval --pairs pairs.jsonl --artefact mine.safetensors --json
`;

const trainExamples = `Examples:
  ppagent steer train --pairs pairs.jsonl --language js
  ppagent steer train --pairs pairs.jsonl.gz --language py --out mine.safetensors
  ppagent steer train --pairs pairs.jsonl --layers 14-22 --scale 0.6 --validate 0
`;

const exitCodes = `
Exit codes:
  0 done   2 usage, bad pairs, an artefact that cannot be used, or the model is missing
  7 the model is damaged   130 interrupted; nothing was written
`;
