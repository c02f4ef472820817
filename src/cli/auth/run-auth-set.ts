import { findKeychain } from '../../config/keychain/keychain.ts';
import type { ProviderSettings } from '../../config/settings/provider-settings.ts';
import { checkKey } from '../../egress/credentials/check-key.ts';
import { credentialAccount } from '../../egress/credentials/credential-account.ts';
import { KeyFile } from '../../egress/credentials/key-file.ts';
import { isLoopback } from '../../egress/http/address-kind.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import type { CliIo } from '../cli-io.ts';
import { type AuthTargetOptions, authTarget, nameOfTarget } from './auth-target.ts';
import { readKey } from './read-key.ts';

export interface AuthSetOptions extends AuthTargetOptions {
  readonly plaintextFile?: boolean;
}

/** What a person may need to unlock a keychain, in milliseconds. */
const patienceWithPerson = 60_000;

/** `ppagent auth set`: keeps a key in the keychain, or, when that is asked for, in a file. */
export async function runAuthSet(provider: string, options: AuthSetOptions, io: CliIo): Promise<ExitCode> {
  const target = await authTarget(provider, options, io);
  if (target.credential === 'none') {
    throw new PpagentError('USAGE', `${target.name} takes no key: its settings say so`);
  }
  const { protocol, hostname } = new URL(target.baseUrl);
  if (protocol === 'http:' && !isLoopback(hostname)) {
    io.stderr.write(`warning: ${target.baseUrl} is plain http: everybody on the way can read the key\n`);
  }
  const place = io.stdin.isTTY ? 'the terminal' : 'standard input';
  const key = checkKey(await readKey(`Key for ${nameOfTarget(target)} (not shown)`, io), place);
  await (options.plaintextFile ? keepInFile(target, key, io) : keepInKeychain(target, key, io));
  return ExitCode.Ok;
}

async function keepInKeychain(target: ProviderSettings, key: string, io: CliIo): Promise<void> {
  const account = credentialAccount(target);
  const found = await findKeychain(keychainOptions(io));
  if ('missing' in found) throw noKeychain(target, `there is no keychain here: ${found.missing}`);
  try {
    await found.keychain.set(account, key);
  } catch (cause) {
    if (!PpagentError.is(cause)) throw cause;
    throw noKeychain(target, cause.message, cause);
  }
  if ((await found.keychain.get(account)) !== key)
    throw noKeychain(target, 'the keychain did not keep the key');
  io.stderr.write(`the key for ${nameOfTarget(target)} is in the keychain\n`);
  const file = new KeyFile(io.env);
  if (await file.delete(account)) io.stderr.write(`the one in ${file.path} was removed\n`);
}

/** What the keychain holds would come first, so it goes. */
async function keepInFile(target: ProviderSettings, key: string, io: CliIo): Promise<void> {
  const account = credentialAccount(target);
  const file = new KeyFile(io.env);
  await file.set(account, key);
  io.stderr.write(
    `the key for ${nameOfTarget(target)} is in ${file.path}\n` +
      'warning: it is in plain text: whoever can read your files can read it\n',
  );
  const found = await findKeychain(keychainOptions(io));
  if ('keychain' in found && (await found.keychain.delete(account))) {
    io.stderr.write('the one in the keychain was removed\n');
  }
}

/** Where somebody sits at the terminal, a keychain may ask for its password. */
function keychainOptions({ env, stdin }: CliIo) {
  return stdin.isTTY ? { env, patience: patienceWithPerson } : { env };
}

function noKeychain(target: ProviderSettings, what: string, cause?: unknown): PpagentError {
  const variable = target.environmentVariable ? `set ${target.environmentVariable}, ` : '';
  return new PpagentError('CREDENTIAL_STORE_FAILED', what, {
    cause,
    remedy: `Unlock or install one (libsecret and GNOME Keyring or KWallet), ${variable}or keep the key in plain text with --plaintext-file.`,
  });
}
