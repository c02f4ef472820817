import { ExitCode } from '../../errors/exit-code.ts';
import { ClientTokens } from '../../proxy/tokens/client-tokens.ts';
import type { CliIo } from '../cli-io.ts';

/** `ppagent proxy token add`. The token is all that stdout holds, for `TOKEN=$(…)`. */
export async function runTokenAdd(name: string, io: CliIo): Promise<ExitCode> {
  const token = await new ClientTokens(io.env).add(name);
  io.stdout.write(`${token}\n`);
  io.stderr.write(`this is the token of ${name}: keep it, it cannot be shown again\n`);
  return ExitCode.Ok;
}

/** `ppagent proxy token list`. */
export async function runTokenList(options: { readonly json?: boolean }, io: CliIo): Promise<ExitCode> {
  const tokens = (await new ClientTokens(io.env).list()).map(({ client, created }) => ({ client, created }));
  if (options.json) io.stdout.write(`${JSON.stringify(tokens)}\n`);
  else for (const { client, created } of tokens) io.stdout.write(`${client}\t${created}\n`);
  return ExitCode.Ok;
}

/** `ppagent proxy token rm`. */
export async function runTokenRemove(name: string, io: CliIo): Promise<ExitCode> {
  await new ClientTokens(io.env).remove(name);
  io.stderr.write(`${name} may not call the proxy any more once it is started again\n`);
  return ExitCode.Ok;
}
