import type { Command } from 'commander';
import type { RegisterCommand } from '../command-context.ts';
import { naturalNumber, positiveInteger, positiveNumber } from '../input/numbers.ts';
import type { ProxyCommandOptions } from '../proxy/proxy-command-options.ts';

/** `ppagent proxy`: stands between other agents and their models, and lets nothing private through. */
export const registerProxy: RegisterCommand = (program, { io, finish }) => {
  const proxy = program
    .command('proxy')
    .description(
      "Serve OpenAI's and Anthropic's APIs on this machine: redacted on the way out, restored on the way in.",
    )
    .option('-p, --port <number>', 'where to listen; 0 takes a free port', naturalNumber, 8484)
    .option('--host <address>', 'the address to listen at', '127.0.0.1')
    .option(
      '-u, --upstream <provider>',
      'a provider, which gets the calls of its API, or a base URL, which gets all others; openai=… and anthropic=… name one for each; may be repeated (default: openai and anthropic)',
      (value: string, earlier: readonly string[] = []) => [...earlier, value],
    )
    .option('--max-body <megabytes>', 'longest body of a call', positiveNumber, 32)
    .option('--max-concurrent <count>', 'calls served at once', positiveInteger, 256)
    .option('--timeout <seconds>', 'longest call', positiveNumber, 600)
    .option('--grace <seconds>', 'what calls in progress get to end when the proxy stops', positiveNumber, 10)
    .option('-y, --yes', 'send what the policy would ask you about first')
    .option('--json', 'print one JSON object when it listens')
    .option('-v, --verbose', 'one line a call on stderr')
    .option('--debug', 'show the stack of errors')
    .addHelpText('before', examples)
    .addHelpText('after', exitCodes)
    .action(async (options: ProxyCommandOptions) => {
      const { runProxy } = await import('../proxy/run-proxy.ts');
      finish(await runProxy(options, io));
    });
  const token = proxy
    .command('token')
    .description('The tokens that programs call the proxy with.')
    .addHelpText('before', tokenExamples);
  token
    .command('add')
    .description('Make a token for a program and print it, this once.')
    .argument('<name>', 'as metrics and log lines name the program')
    .action(async (name: string) => {
      const { runTokenAdd } = await import('../proxy/run-token.ts');
      finish(await runTokenAdd(name, io));
    });
  token
    .command('list')
    .description('Print the names of those that have one.')
    .option('--json', 'print one JSON array')
    .action(async (_options, command: Command) => {
      const { runTokenList } = await import('../proxy/run-token.ts');
      // Commander takes the option for that of the same name that the proxy has.
      finish(await runTokenList(command.optsWithGlobals(), io));
    });
  token
    .command('rm')
    .description('Take a token away; a proxy that runs knows it until it is started again.')
    .argument('<name>', 'the name that it was made for')
    .action(async (name: string) => {
      const { runTokenRemove } = await import('../proxy/run-token.ts');
      finish(await runTokenRemove(name, io));
    });
};

const examples = `Examples:
  ppagent proxy                                          in front of OpenAI and Anthropic
  ppagent proxy --upstream http://127.0.0.1:11434/v1     in front of a local server
  ppagent proxy --upstream openai=https://gateway.example.com/v1 --upstream anthropic
  ppagent proxy token add claude-code
  curl -H "Authorization: Bearer $TOKEN" http://127.0.0.1:8484/metrics
`;

const tokenExamples = `Examples:
  ppagent proxy token add codex
  ppagent proxy token list
  ppagent proxy token rm codex
`;

const exitCodes = `
Exit codes:
  0 stopped by SIGINT or SIGTERM     2 usage, a damaged file, or the port is taken
  7 vault or receipts are damaged    130 interrupted again before calls had ended
`;
