import type { RegisterCommand } from '../command-context.ts';
import type { PurgeCommandOptions } from '../purge/run-purge.ts';

/** `ppagent purge`: removes what ppagent keeps on this machine. */
export const registerPurge: RegisterCommand = (program, { io, finish }) => {
  program
    .command('purge')
    .description('Remove what ppagent keeps on this machine: vault, transcripts and caches.')
    .option('--vault', "this repository's vault, and its key")
    .option('--transcripts', 'what runs of fix have left of this repository')
    .option('--caches', 'what can be made again; it is the same for all repositories')
    .option('--receipts', 'the log of all that was ever sent; only when it is named here')
    .option('--all', 'of all repositories, not only this one')
    .option('-y, --yes', 'remove it without asking')
    .option('--dry-run', 'only say what would be removed')
    .option('--json', 'print one JSON object')
    .option('-q, --quiet', 'no warnings')
    .option('--no-input', 'never ask')
    .option('--debug', 'show the stack of errors')
    .addHelpText('before', examples)
    .addHelpText('after', exitCodes)
    .action(async (options: PurgeCommandOptions) => {
      const { runPurge } = await import('../purge/run-purge.ts');
      finish(await runPurge(options, io));
    });
};

const examples = `Examples:
  ppagent purge --dry-run                what there is: vault, transcripts, caches
  ppagent purge --transcripts --all --yes
  ppagent purge --vault                  then nothing redacted here can be restored

`;

const exitCodes = `
Exit codes:
  0 removed, or nothing there     2 not agreed to, or it cannot be removed
`;
