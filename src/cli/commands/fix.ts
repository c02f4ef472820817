import { Option } from 'commander';
import type { RegisterCommand } from '../command-context.ts';
import { addDeviceOptions } from '../input/device-options.ts';
import { positiveInteger, positiveNumber } from '../input/numbers.ts';

/** `ppagent fix`: repairs what makes the tests fail. */
export const registerFix: RegisterCommand = (program, context) => {
  const command = program
    .command('fix')
    .description('Find what makes the tests fail and repair it, on this machine.')
    .argument('[paths...]', 'files and folders that may be changed (default: everything but tests)')
    .option('-t, --test <command>', 'the test command; a repair must make the whole of it pass')
    .option('-i, --issue <text>', 'what to change, in words, in place of a failing test')
    .option('-y, --yes', 'write the repair to the working tree without asking')
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
  addDeviceOptions(command).action(async (paths: string[], options) => {
    const { runFix } = await import('../fix/run-fix.ts');
    context.finish(await runFix(paths, options, context.io));
  });
};

const examples = `Examples:
  ppagent fix --test "npm test"                 show a repair that makes the tests pass
  ppagent fix --test "pytest -q" --yes          write it to the working tree
  ppagent fix src/cart.ts --test "npm test" --yes --commit
  ppagent fix src/cart.ts --issue "round half up, not half to even"
`;

const exitCodes = `
Exit codes:
  0 fixed, a fix is printed, or nothing to fix     1 not fixed
  2 usage, or the model is missing                 6 out of candidates or time
  7 the model is damaged                           130 interrupted
`;
