import { type Command, Option } from 'commander';
import { addModelOptions } from './model-options.ts';
import { positiveInteger, positiveNumber } from './numbers.ts';

/** Adds the argument and options of `ppagent fix`, which other commands take as well to say what it would do. */
export function addFixOptions(command: Command): Command {
  return addModelOptions(
    command
      .argument('[paths...]', 'files and folders that may be changed (default: everything but tests)')
      .option('-t, --test <command>', 'the test command; a repair must make the whole of it pass')
      .option('-i, --issue <text>', 'what to change, in words, in place of a failing test')
      .option('--findings', 'mend the weaknesses that `ppagent scan` finds, in place of a failing test')
      .option('--rule <rule>', 'those of a rule (repeatable)', collect)
      .addOption(
        new Option('--severity <level>', 'those of this severity and graver').choices([
          'low',
          'medium',
          'high',
          'critical',
        ]),
      )
      .option(
        '--finding <id>',
        'this one: the digits that `ppagent scan` prints under it, or RULE:FILE:LINE (repeatable)',
        collect,
      )
      .option(
        '--steer <rungs>',
        'lead the local model away from weaknesses: constraints, contrast, vectors, prefix, with commas (default: none)',
      )
      .option(
        '-y, --yes',
        'write the repair to the working tree, and send what --escalate sends, without asking',
      )
      .option('--dry-run', 'only print the diff, even on a terminal')
      .option('--commit', 'commit the repair with git (with --yes, or after asking)')
      .option('--max-candidates <count>', 'repairs tried at most (of each weakness)', positiveInteger, 24)
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
      .option('--debug', 'show the stack of errors'),
  );
}

/** Of an option that may be given several times. */
function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}
