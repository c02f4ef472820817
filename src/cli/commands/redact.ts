import { Option } from 'commander';
import type { RegisterCommand } from '../command-context.ts';
import type { RedactCommandOptions } from '../redact/run-redact.ts';
import type { RestoreCommandOptions } from '../redact/run-restore.ts';

/** `ppagent redact`: takes secrets and personal data out of texts so that they can be put back. */
export const registerRedact: RegisterCommand = (program, { io, finish }) => {
  program
    .command('redact')
    .description('Replace secrets and personal data by placeholders that can be turned back.')
    .argument('[files...]', 'files (default: standard input to standard output)')
    .option('-i, --in-place', 'change the files themselves')
    .option('-o, --out-dir <folder>', 'write the results below a folder')
    .option(
      '--path <file>',
      'the file that standard input is from: says its language, and where its secrets may return',
    )
    .option('--only <kinds>', 'what to redact, with commas: secrets, pii', 'secrets,pii')
    .option('--names', "look for people's names with the NER model too")
    .option('--no-vault', 'keep nothing: the placeholders can never be turned back')
    .option('--json', 'print one JSON array with the texts and where their placeholders are')
    .option('-q, --quiet', 'no summary')
    .addHelpText('before', redactExamples)
    .action(async (files: string[], options: RedactCommandOptions) => {
      const { runRedact } = await import('../redact/run-redact.ts');
      finish(await runRedact(files, options, io));
    });
};

/** `ppagent restore`: the way back. */
export const registerRestore: RegisterCommand = (program, { io, finish }) => {
  program
    .command('restore')
    .description('Turn placeholders back into what they stand for.')
    .argument('[files...]', 'files (default: standard input to standard output)')
    .option('-i, --in-place', 'change the files themselves')
    .option('-o, --out-dir <folder>', 'write the results below a folder')
    .option('--path <file>', 'the file that standard input is for: its own secrets come back, others do not')
    .addOption(
      new Option('--sink <kind>', 'escape what comes back for such a text')
        .choices(['text', 'json-string', 'shell', 'xml', 'regex', 'url'])
        .default('text'),
    )
    .option('--keep-unresolved', 'write placeholders that cannot be turned back as they are')
    .option('-q, --quiet', 'no summary')
    .addHelpText('before', restoreExamples)
    .addHelpText(
      'after',
      '\nExit codes:\n  0 all restored   1 a placeholder cannot be restored, nothing written   7 the vault is damaged\n',
    )
    .action(async (files: string[], options: RestoreCommandOptions) => {
      const { runRestore } = await import('../redact/run-restore.ts');
      finish(await runRestore(files, options, io));
    });
};

const redactExamples = `Examples:
  ppagent redact < server.log > for-support.log
  ppagent redact --out-dir redacted src/config.ts src/mail.ts
  git diff | ppagent redact | some-model | ppagent restore

The vault that turns placeholders back is in your own data folder, encrypted; the text never holds a value.

`;

const restoreExamples = `Examples:
  ppagent restore < answer.txt
  ppagent restore --in-place redacted/src/config.ts
  ppagent restore --path src/config.ts < patched-config.ts

`;
