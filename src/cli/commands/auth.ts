import type { Command } from 'commander';
import type { AuthTargetOptions } from '../auth/auth-target.ts';
import type { AuthSetOptions } from '../auth/run-auth-set.ts';
import type { RegisterCommand } from '../command-context.ts';

/** `ppagent auth`: the keys of providers, in the keychain of the operating system. */
export const registerAuth: RegisterCommand = (program, { io, finish }) => {
  const auth = program
    .command('auth')
    .description('Keys of providers: kept in the keychain of this machine, by provider and address.')
    .addHelpText('before', examples)
    .addHelpText('after', exitCodes);
  withTarget(auth.command('set'))
    .description('Keep a key; it is typed, unseen, or comes on standard input.')
    .option('--plaintext-file', 'keep it in a file that only you may read, where there is no keychain')
    .addHelpText('after', neverAnArgument)
    .action(async (provider: string, options: AuthSetOptions) => {
      const { runAuthSet } = await import('../auth/run-auth-set.ts');
      finish(await runAuthSet(provider, options, io));
    });
  withTarget(auth.command('get'))
    .description('Say which key would be used, and where it is; the key itself is not shown.')
    .option('--json', 'print one JSON object')
    .action(async (provider: string, options: AuthTargetOptions & { readonly json?: boolean }) => {
      const { runAuthGet } = await import('../auth/run-auth-get.ts');
      finish(await runAuthGet(provider, options, io));
    });
  withTarget(auth.command('rm'))
    .description('Forget a key.')
    .action(async (provider: string, options: AuthTargetOptions) => {
      const { runAuthRemove } = await import('../auth/run-auth-remove.ts');
      finish(await runAuthRemove(provider, options, io));
    });
  auth
    .command('list')
    .description('List for which providers there are keys, and where.')
    .option('--json', 'print one JSON array')
    .action(async (options: { readonly json?: boolean }) => {
      const { runAuthList } = await import('../auth/run-auth-list.ts');
      finish(await runAuthList(options, io));
    });
};

function withTarget(command: Command): Command {
  return command
    .argument('<provider>', 'openai, anthropic, one of your settings, or an address')
    .option('--base-url <url>', "the key for this address instead of the provider's own");
}

const examples = `Examples:
  ppagent auth set openai                           asks for the key
  pass show openai | ppagent auth set openai        reads it from another program
  ppagent auth set http://127.0.0.1:8000/v1
  ppagent auth get openai
  ppagent auth list
  ppagent auth rm openai --base-url https://gateway.example.com/v1

A key that is stored for one address is never sent to another. Where none is in the keychain, OPENAI_API_KEY and
ANTHROPIC_API_KEY are looked at, PPAGENT_API_KEY for an address, then the key file.

`;

const neverAnArgument = `
A key is never an argument: those can be read by other programs, and stay in the history of the shell.
`;

const exitCodes = `
Exit codes:
  0 done     2 usage, no such key, or no keychain that can be written     130 interrupted
`;
