import { Option } from 'commander';
import type { RegisterCommand } from '../command-context.ts';
import { addModelOptions } from '../input/model-options.ts';
import { positiveInteger, positiveNumber } from '../input/numbers.ts';

/** `ppagent fix`: repairs what makes the tests fail. */
export const registerFix: RegisterCommand = (program, context) => {
  const command = program
    .command('fix')
    .description(
      'Find what makes the tests fail and repair it, on this machine or with a model that you name.',
    )
    .argument('[paths...]', 'files and folders that may be changed (default: everything but tests)')
    .option('-t, --test <command>', 'the test command; a repair must make the whole of it pass')
    .option('-i, --issue <text>', 'what to change, in words, in place of a failing test')
    .option(
      '-y, --yes',
      'write the repair to the working tree, and send what --escalate sends, without asking',
    )
    .option('--dry-run', 'only print the diff, even on a terminal')
    .option('--commit', 'commit the repair with git (with --yes, or after asking)')
    .option('--max-candidates <count>', 'repairs tried at most', positiveInteger, 24)
    .option('--max-time <seconds>', 'time for the whole run', positiveNumber)
    .option('--test-timeout <seconds>', 'time for one run of the tests', positiveNumber, 120)
    .option('--seed <number>', 'makes sampling repeatable', positiveInteger, 1)
    .option('--json', 'print one JSON object at the end')
    .addOption(
      new Option('--output-format <format>', 'what stdout holds').choices(['text', 'json', 'stream-json']),
    )
    .option('-q, --quiet', 'say nothing on stderr but errors')
    .option('--no-color', 'no colours')
    .option('--no-input', 'never ask')
    .option('--debug', 'show the stack of errors')
    .addHelpText('before', examples)
    .addHelpText('after', exitCodes);
  addModelOptions(command).action(async (paths: string[], options) => {
    const { runFix } = await import('../fix/run-fix.ts');
    context.finish(await runFix(paths, options, context.io));
  });
};

const examples = `Examples:
  ppagent fix --test "npm test"                 show a repair that makes the tests pass
  ppagent fix --test "pytest -q" --yes          write it to the working tree
  ppagent fix src/cart.ts --test "npm test" --yes --commit
  ppagent fix src/cart.ts --issue "round half up, not half to even"
  ppagent fix --test "npm test" --escalate openai:NAME --max-cost 0.50 --price 2,8
  ppagent fix --test "npm test" --model http://127.0.0.1:11434/v1#NAME

Without --model and --escalate nothing leaves this machine. With them, the function, the failing
assertion and its error do: secrets and personal data in them are replaced first, each request
has a receipt, and \`ppagent egress show\` with the same arguments shows what would be sent.
`;

const exitCodes = `
Exit codes:
  0 fixed, a fix is printed, or nothing to fix     1 not fixed
  2 usage, or the model or its key is missing      4 the provider failed
  5 what would be sent must not leave              6 out of candidates, time, tokens or money
  7 the model, vault or receipts are damaged       130 interrupted
`;
