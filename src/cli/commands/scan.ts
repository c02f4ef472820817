import { type Command, Option } from 'commander';
import type { CommandContext, RegisterCommand } from '../command-context.ts';
import { positiveInteger } from '../input/numbers.ts';
import type { BaselineCommandOptions } from '../scan/run-baseline.ts';
import type { ScanCommandOptions } from '../scan/scan-command-options.ts';

const kinds = 'secrets,pii,weaknesses';
const onlyText = 'what to look for, with commas: secrets, pii, weaknesses';
const unsureText = 'weaknesses too that rules are not sure of';

/** `ppagent scan`: finds secrets, personal data and weaknesses in files, in what is staged, changed or was ever committed. */
export const registerScan: RegisterCommand = (program, context) => {
  const scan = program
    .command('scan')
    .description('Find secrets, personal data, and weaknesses of code.')
    .argument('[paths...]', 'files and folders (default: the folder that you are in)')
    .option('--staged', 'what the next commit would bring in, as it is in the index')
    .option('--since <commit>', 'lines that the working tree has and <commit> has not')
    .option(
      '--history',
      'secrets and personal data in every content that any commit ever brought in (with --since: after that commit)',
    )
    .option('--only <kinds>', onlyText, kinds)
    .option('--unsure', unsureText)
    .option('--names', "look for people's names with the NER model too")
    .addOption(
      new Option('--fail-on <level>', 'exit 1 from this severity on')
        .choices(['low', 'medium', 'high', 'critical', 'never'])
        .default('low'),
    )
    .option(
      '--baseline <file>',
      'accepted findings (default: .ppagent-baseline at the root, where there is one)',
    )
    .option('--no-baseline', 'report accepted findings too')
    .option('--no-inline-ignores', 'report what comments in the text tell scanners to leave out')
    .option('--sarif <file>', 'write SARIF 2.1.0 to a file; `-` for standard output')
    .option('--explain <id>', 'describe a rule, or a finding by its fingerprint')
    .option('--threads <count>', 'worker threads (default: what pays)', positiveInteger)
    .option('--json', 'print one JSON object')
    .option('-q, --quiet', 'no progress, no summary')
    .option('--no-color', 'no colours')
    .addHelpText('before', examples)
    .addHelpText('after', exitCodes)
    .action(async (paths: string[], options: ScanCommandOptions) => {
      const { runScan } = await import('../scan/run-scan.ts');
      context.finish(await runScan(paths, options, context.io));
    });
  registerBaseline(scan, context);
};

function registerBaseline(scan: Command, context: CommandContext): void {
  scan
    .command('baseline')
    .description('Accept what a scan finds now: later scans report only what is new.')
    .argument('[paths...]', 'files and folders (default: the whole repository)')
    .option('--only <kinds>', onlyText, kinds)
    .option('--unsure', unsureText)
    .option('--output <file>', 'the baseline (default: .ppagent-baseline at the root)')
    .option('-q, --quiet', 'no progress, no summary')
    .action(async (paths: string[], options: BaselineCommandOptions) => {
      const { runBaseline } = await import('../scan/run-baseline.ts');
      context.finish(await runBaseline(paths, options, context.io));
    });
}

const examples = `Examples:
  ppagent scan
  ppagent scan --staged --only secrets,pii
  ppagent scan --since origin/main --sarif findings.sarif
  ppagent scan --history --fail-on high
  ppagent scan --only weaknesses src
  ppagent scan --explain github-personal-access-token
  ppagent scan baseline

Nothing is sent anywhere, and no value that is found is ever printed. Weaknesses are looked for in JavaScript,
TypeScript, Python, Go and Java.

`;

const exitCodes = `
Exit codes:
  0 nothing found, or nothing from --fail-on on   1 findings   2 wrong usage, broken baseline   130 interrupted
`;
