import { type CredentialPlace, locateCredential } from '../../egress/credentials/locate-credential.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import type { CliIo } from '../cli-io.ts';
import { type AuthTargetOptions, authTarget, nameOfTarget } from './auth-target.ts';

/** A key shorter than this tells too much of itself by four characters. */
const shortestShown = 20;

/**
 * `ppagent auth get`: which key would be used, and where it is. A key is never printed: what a command shows, a program
 * that runs commands can read, too.
 */
export async function runAuthGet(
  provider: string,
  options: AuthTargetOptions & { readonly json?: boolean },
  io: CliIo,
): Promise<ExitCode> {
  const target = await authTarget(provider, options, io);
  const located = await locateCredential(target, { env: io.env });
  if (!located) {
    const what =
      target.credential === 'none'
        ? `${target.name} takes no key`
        : `there is no key for ${nameOfTarget(target)}`;
    throw new PpagentError('CREDENTIAL_MISSING', what);
  }
  const { key, place } = located;
  const ending = key.length < shortestShown ? '' : key.slice(-4);
  if (options.json) {
    const { name, baseUrl } = target;
    io.stdout.write(`${JSON.stringify({ provider: name, baseUrl, place, ending })}\n`);
  } else {
    io.stdout.write(`${nameOfTarget(target)}: …${ending}, ${nameOfPlace(place)}\n`);
  }
  return ExitCode.Ok;
}

function nameOfPlace(place: CredentialPlace): string {
  switch (place.kind) {
    case 'keychain':
      return 'in the keychain';
    case 'environment':
      return `in the environment variable ${place.variable}`;
    case 'file':
      return `in plain text in ${place.path}`;
  }
}
