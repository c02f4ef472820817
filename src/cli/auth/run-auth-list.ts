import { systemKeychain } from '../../config/keychain/keychain.ts';
import { loadSettings } from '../../config/settings/load-settings.ts';
import {
  type CredentialOwner,
  credentialAccount,
  ownerOfAccount,
} from '../../egress/credentials/credential-account.ts';
import { KeyFile } from '../../egress/credentials/key-file.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import type { CliIo } from '../cli-io.ts';

interface Row extends CredentialOwner {
  /** In the order in which they are asked. */
  readonly places: string[];
}

/** `ppagent auth list`: for which providers there are keys, and where. Reads no key of the keychain. */
export async function runAuthList(options: { readonly json?: boolean }, io: CliIo): Promise<ExitCode> {
  const { env } = io;
  const rows = new Map<string, Row>();
  const add = (owner: CredentialOwner | undefined, place: string): void => {
    if (!owner) return;
    const account = credentialAccount(owner);
    const row = rows.get(account) ?? { name: owner.name, baseUrl: owner.baseUrl, places: [] };
    row.places.push(place);
    rows.set(account, row);
  };
  const accounts = (await (await systemKeychain({ env }))?.accounts()) ?? [];
  for (const account of accounts) add(ownerOfAccount(account), 'keychain');
  const { providers } = await loadSettings({ env, root: undefined });
  for (const provider of providers) {
    const { environmentVariable: variable } = provider;
    if (variable && env[variable]) add(provider, variable);
  }
  const file = new KeyFile(env);
  for (const account of (await file.read()).keys()) add(ownerOfAccount(account), file.path);
  const sorted = [...rows].sort(([first], [second]) => (first < second ? -1 : 1)).map(([, row]) => row);
  if (options.json) {
    const keys = sorted.map(({ name, baseUrl, places }) => ({ provider: name, baseUrl, places }));
    io.stdout.write(`${JSON.stringify(keys)}\n`);
  } else {
    for (const { name, baseUrl, places } of sorted)
      io.stdout.write(`${name}\t${baseUrl}\t${places.join(', ')}\n`);
    if (sorted.length === 0) io.stderr.write('there are no keys; `ppagent auth set PROVIDER` stores one\n');
  }
  return ExitCode.Ok;
}
