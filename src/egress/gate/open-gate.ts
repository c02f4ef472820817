import { type Keychain, systemKeychain } from '../../config/keychain/keychain.ts';
import { findCredential } from '../credentials/find-credential.ts';
import { openReceiptLog } from '../receipts/receipt-log.ts';
import type { Gate } from './gate.ts';
import type { GateSettings } from './gate-settings.ts';
import { type GateDependencies, LocalGate } from './local-gate.ts';
import type { ProviderEndpoint } from './provider-endpoint.ts';

export interface OpenGateOptions extends Partial<GateDependencies> {
  /** Told what the user should know, as that a key is kept in plain text. */
  readonly warn?: (line: string) => void;
}

/** How long a key that was not found is not looked for again, in milliseconds: a keychain takes its time. */
const absentForMs = 10_000;

/**
 * Opens the gate in this process.
 *
 * @param options what to use instead of the user's own keys and log of receipts
 * @throws PpagentError as `openReceiptLog` does
 */
export async function openGate(settings: GateSettings, options: OpenGateOptions = {}): Promise<Gate> {
  const { env } = settings;
  const credentials = options.credentials ?? findWith(env, options.warn);
  const receipts = options.receipts ?? (await openReceiptLog({ env }));
  return new LocalGate(settings, { credentials: once(credentials), receipts });
}

/** Asks for the keychain when the first key is needed, and once. */
function findWith(env: GateSettings['env'], warn: OpenGateOptions['warn']): GateDependencies['credentials'] {
  let opening: Promise<Keychain | undefined> | undefined;
  return async (endpoint) => {
    if (endpoint.credential === 'none') return undefined;
    opening ??= systemKeychain({ env });
    return findCredential(endpoint, { env, keychain: await opening, warn });
  };
}

/** Looks for each key once. One that was not found is looked for again after a while. */
function once(find: GateDependencies['credentials']): GateDependencies['credentials'] {
  const found = new Map<ProviderEndpoint, Promise<string | undefined>>();
  return async (endpoint) => {
    const known = found.get(endpoint);
    if (known) return known;
    const finding = find(endpoint);
    found.set(endpoint, finding);
    const key = await finding.catch((error: unknown) => {
      found.delete(endpoint);
      throw error;
    });
    if (key === undefined) setTimeout(() => found.delete(endpoint), absentForMs).unref();
    return key;
  };
}
