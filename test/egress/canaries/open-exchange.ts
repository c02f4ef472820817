import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultPolicy } from '../../../src/config/policy/default-policy.ts';
import { policyHash } from '../../../src/config/policy/policy-hash.ts';
import { openGate } from '../../../src/egress/gate/open-gate.ts';
import { openReceiptLog } from '../../../src/egress/receipts/receipt-log.ts';
import type { WireFormatId } from '../../../src/model/remote/wire-format-id.ts';
import { Exchange, type SecretReturn } from '../../../src/redact/exchange/exchange.ts';
import { repositoryPeople } from '../../../src/redact/pii/names/repository-people.ts';
import { openVault } from '../../../src/redact/vault/open-vault.ts';
import { pathExists } from '../../../src/repo/files/path-exists.ts';
import type { OpenTransport, Surroundings } from './fix-cell.ts';

/**
 * The exchange as `fix` uses it, with its gate in this process: what is private is hidden, checked again, written into
 * receipts, and comes back in answers.
 */
export async function openExchange(
  { baseUrl, root, data }: Surroundings,
  format: WireFormatId,
  secrets?: SecretReturn,
): Promise<OpenTransport> {
  const env = { HOME: data, XDG_DATA_HOME: data, XDG_CACHE_HOME: data, XDG_CONFIG_HOME: data };
  const endpoint = {
    name: 'recorder',
    kind: format === 'anthropic-messages' ? ('anthropic' as const) : ('openai' as const),
    baseUrl,
    credential: 'none' as const,
    environmentVariable: undefined,
  };
  const receipts = await openReceiptLog({ env, keychain: undefined });
  const gate = await openGate(
    { endpoints: [endpoint], policy: defaultPolicy, offline: false, env },
    { receipts },
  );
  const known = (await pathExists(join(root, '.git'))) ? await repositoryPeople(root) : [];
  const vault = await openVault(root, { env, keychain: undefined });
  const transport = new Exchange({
    gate,
    vault,
    names: { known },
    policyHash: policyHash(defaultPolicy),
    restoreSecrets: secrets ?? {
      textOf: (source) => readFile(join(root, source), 'utf8').catch(() => undefined),
    },
  });
  const remote = { host: new URL(baseUrl).host, vault, sent: () => null };
  return { transport, remote, [Symbol.asyncDispose]: () => gate.close() };
}
