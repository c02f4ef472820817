import { findCredential } from '../credentials/find-credential.ts';
import { openReceiptLog } from '../receipts/receipt-log.ts';
import type { Gate } from './gate.ts';
import type { GateSettings } from './gate-settings.ts';
import { type GateDependencies, LocalGate } from './local-gate.ts';
import type { ProviderEndpoint } from './provider-endpoint.ts';

/**
 * Opens the gate in this process.
 *
 * @param dependencies what to use instead of the user's own keys and log of receipts
 * @throws PpagentError as `openReceiptLog` does
 */
export async function openGate(
  settings: GateSettings,
  dependencies: Partial<GateDependencies> = {},
): Promise<Gate> {
  const { env } = settings;
  const credentials = dependencies.credentials ?? ((endpoint) => findCredential(endpoint, { env }));
  const receipts = dependencies.receipts ?? (await openReceiptLog({ env }));
  return new LocalGate(settings, { credentials: once(credentials), receipts });
}

/** Looks for each key once: a keychain takes its time. One that was not found is looked for again. */
function once(find: GateDependencies['credentials']): GateDependencies['credentials'] {
  const found = new Map<ProviderEndpoint, Promise<string | undefined>>();
  return async (endpoint) => {
    const finding = found.get(endpoint) ?? find(endpoint);
    found.set(endpoint, finding);
    const key = await finding.catch((error: unknown) => {
      found.delete(endpoint);
      throw error;
    });
    if (key === undefined) found.delete(endpoint);
    return key;
  };
}
