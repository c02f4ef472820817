import { systemKeychain } from '../../config/keychain/keychain.ts';
import { credentialAccount } from '../../egress/credentials/credential-account.ts';
import { KeyFile } from '../../egress/credentials/key-file.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import type { CliIo } from '../cli-io.ts';
import { type AuthTargetOptions, authTarget, nameOfTarget } from './auth-target.ts';

/** `ppagent auth rm`: forgets a key, wherever ppagent keeps it. */
export async function runAuthRemove(
  provider: string,
  options: AuthTargetOptions,
  io: CliIo,
): Promise<ExitCode> {
  const target = await authTarget(provider, options, io);
  const account = credentialAccount(target);
  const keychain = await systemKeychain({ env: io.env });
  const file = new KeyFile(io.env);
  const removed = [
    ...((await keychain?.delete(account)) ? ['the keychain'] : []),
    ...((await file.delete(account)) ? [file.path] : []),
  ];
  const { environmentVariable: variable } = target;
  const inEnvironment = variable && io.env[variable] ? variable : undefined;
  if (removed.length === 0) {
    throw new PpagentError('CREDENTIAL_MISSING', `no key for ${nameOfTarget(target)} is stored`, {
      remedy: inEnvironment
        ? `Unset ${inEnvironment}: the key is there, which is not for ppagent to change.`
        : 'See `ppagent auth list`. What is in a locked keychain cannot be seen: unlock it.',
    });
  }
  io.stderr.write(`the key for ${nameOfTarget(target)} was removed from ${removed.join(' and ')}\n`);
  if (inEnvironment) io.stderr.write(`warning: ${inEnvironment} still holds one, and will be used\n`);
  return ExitCode.Ok;
}
