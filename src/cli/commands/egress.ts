import type { Command } from 'commander';
import type { CommandContext, RegisterCommand } from '../command-context.ts';
import type { LogCommandOptions } from '../egress/run-log.ts';
import type { ShowCommandOptions } from '../egress/run-show.ts';
import type { VerifyCommandOptions } from '../egress/run-verify.ts';
import { isoDate } from '../input/date.ts';
import { addFixOptions } from '../input/fix-options.ts';
import { naturalNumber, positiveInteger } from '../input/numbers.ts';

/** `ppagent egress`: what left this machine, and the proof that the record of it is whole. */
export const registerEgress: RegisterCommand = (program, context) => {
  const egress = program
    .command('egress')
    .description('What left this machine, and the proof that the record of it is whole.')
    .addHelpText('before', examples);
  for (const register of subcommands) register(egress, context);
};

const subcommands: readonly ((egress: Command, context: CommandContext) => void)[] = [
  show,
  log,
  verify,
  exportHead,
];

function show(egress: Command, { io, finish }: CommandContext): void {
  const command = egress
    .command('show')
    .description('Show what `ppagent fix` with the same arguments would send first, and send nothing.')
    .option('--all', 'what it would ask about each function, not about the likeliest alone')
    .option('--raw', 'print the bytes of the body and nothing else')
    .addHelpText('before', showExamples)
    .addHelpText('after', showExitCodes);
  addFixOptions(command).action(async (paths: string[], options: ShowCommandOptions) => {
    const { runShow } = await import('../egress/run-show.ts');
    finish(await runShow(paths, options, io));
  });
}

function log(egress: Command, { io, finish }: CommandContext): void {
  egress
    .command('log')
    .description('List the requests that were sent or refused, newest last; never what they said.')
    .option('--since <date>', 'those from then on: 2026-11-25, or 2026-11-25T10:00Z', isoDate)
    .option('--limit <count>', 'the newest so many (default: 50, with --json all)', positiveInteger)
    .option('--json', 'print one JSON object')
    .addHelpText('after', logExitCodes)
    .action(async (options: LogCommandOptions) => {
      const { runLog } = await import('../egress/run-log.ts');
      finish(await runLog(options, io));
    });
}

function verify(egress: Command, { io, finish }: CommandContext): void {
  egress
    .command('verify')
    .description('Check that no entry of the log was changed, left out, moved or cut off.')
    .option('--head <file>', 'check, too, that the log continues a head that was exported')
    .option('--entry <index>', 'show the proof that this entry is in the log', naturalNumber)
    .option('--json', 'print one JSON object')
    .addHelpText('after', verifyExitCodes)
    .action(async (options: VerifyCommandOptions) => {
      const { runVerify } = await import('../egress/run-verify.ts');
      finish(await runVerify(options, io));
    });
}

function exportHead(egress: Command, { io, finish }: CommandContext): void {
  egress
    .command('export')
    .description('Write the newest signed head, to be kept where nobody can change it with the log.')
    .argument('[file]', 'where to (default: standard output)')
    .addHelpText('after', exportExitCodes)
    .action(async (file: string | undefined) => {
      const { runExport } = await import('../egress/run-export.ts');
      finish(await runExport(file, io));
    });
}

const showExamples = `Examples:
  ppagent egress show --test "npm test" --model openai:NAME
  ppagent egress show --test "npm test" --model openai:NAME --raw | sha256sum
  ppagent egress show src/cart.ts --issue "round half up" --escalate openai:NAME --json
`;

const showExitCodes = `
Exit codes:
  0 shown, or nothing would be sent     2 wrong usage     5 shown, and the gate would stop it
`;

const examples = `Examples:
  ppagent egress show --test "npm test" --model openai:NAME
  ppagent egress log --since 2026-11-25
  ppagent egress verify
  ppagent egress verify --entry 17 --json
  ppagent egress export /media/stick/head.json
  ppagent egress verify --head /media/stick/head.json

`;

const logExitCodes = `
Exit codes:
  0 listed     2 wrong usage     7 an entry cannot be read
`;

const verifyExitCodes = `
Exit codes:
  0 the log is whole, or there is none     2 wrong usage     7 it is damaged, or its key is missing
`;

const exportExitCodes = `
Exit codes:
  0 written     2 there is no log, or it cannot be written     7 the log is damaged, or its key is missing
`;
