import { type Command, InvalidArgumentError, Option } from 'commander';
import type { ModelPrice } from '../../model/remote/usage/model-price.ts';
import { addDeviceOptions } from './device-options.ts';
import { positiveInteger, positiveNumber } from './numbers.ts';

/** Adds the options that say which models are asked, how, and what they may cost. */
export function addModelOptions(command: Command): Command {
  return addDeviceOptions(
    command
      .option(
        '-m, --model <name>',
        'openai:NAME, anthropic:NAME, http://HOST/v1#NAME, a model that was pulled, a folder, or local (default: PPAGENT_MODEL, your settings, the embedded one)',
      )
      .option('--escalate [name]', 'ask this remote model where all repairs of the local one have failed')
      .option('--offline', 'send nothing; PPAGENT_OFFLINE=1 does the same')
      .option(
        '--max-tokens <count>',
        'tokens sent to and received from a remote model at most',
        positiveInteger,
      )
      .option('--max-cost <dollars>', 'cost of a remote model at most; needs its price', positiveNumber)
      .option(
        '--price <input,output>',
        'its price in US dollars per million tokens; a third number is for cached ones',
        modelPrice,
      )
      .addOption(new Option('--api <name>', "which of OpenAI's two to speak").choices(['chat', 'responses']))
      .option('--no-stream', 'ask for answers as a whole')
      .option(
        '--model-timeout <seconds>',
        'time for one answer of a remote model (default: 300)',
        positiveNumber,
      ),
  );
}

/** The value of `--price`: two numbers or three, with commas between them. */
function modelPrice(text: string): ModelPrice {
  const [input, output, cachedInput, ...more] = text.split(',').map(Number);
  const isPrice = (value: number | undefined) => value !== undefined && Number.isFinite(value) && value >= 0;
  if (
    !isPrice(input) ||
    !isPrice(output) ||
    more.length > 0 ||
    !(cachedInput === undefined || isPrice(cachedInput))
  ) {
    throw new InvalidArgumentError('It must be two prices or three, with commas between them: 0.25,2,0.025');
  }
  return { input: input!, output: output!, cachedInput };
}
