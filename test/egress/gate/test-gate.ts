import { onTestFinished } from 'vitest';
import { defaultPolicy } from '../../../src/config/policy/default-policy.ts';
import { policyHash } from '../../../src/config/policy/policy-hash.ts';
import type { PrivacyPolicy } from '../../../src/config/policy/privacy-policy.ts';
import type { Gate } from '../../../src/egress/gate/gate.ts';
import type { GateSettings } from '../../../src/egress/gate/gate-settings.ts';
import type { InboundResponse } from '../../../src/egress/gate/inbound-response.ts';
import { openGate } from '../../../src/egress/gate/open-gate.ts';
import type { ProviderEndpoint } from '../../../src/egress/gate/provider-endpoint.ts';
import type { WireRequest } from '../../../src/egress/gate/wire-request.ts';
import type { Receipt } from '../../../src/egress/receipts/receipt.ts';
import { openReceiptLog } from '../../../src/egress/receipts/receipt-log.ts';
import type { Manifest } from '../../../src/egress/seal/manifest.ts';
import type { Sealed } from '../../../src/egress/seal/sealed.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

export interface TestGateOptions {
  readonly endpoint?: Partial<ProviderEndpoint>;
  readonly policy?: Partial<PrivacyPolicy>;
  readonly settings?: Partial<GateSettings>;
  /** The key of the provider; `undefined`: there is none. */
  readonly key?: string | undefined;
}

export interface TestGate {
  readonly gate: Gate;
  /** A request to the provider, sealed. */
  seal(request?: Partial<WireRequest>, manifest?: Partial<Manifest>): Sealed<WireRequest>;
  /** Every entry of the log so far. */
  receipts(): Promise<Receipt[]>;
  /** Where the log is kept. */
  readonly dataFolder: string;
}

export const providerKey = ['sk', 'live', 'Zt0pW4mB9qLr2vX7'].join('_');

/** A gate with one provider, `test`, and a log of receipts of its own. */
export async function openTestGate(baseUrl: string, options: TestGateOptions = {}): Promise<TestGate> {
  const policy: PrivacyPolicy = { ...defaultPolicy, ...options.policy };
  const endpoint: ProviderEndpoint = {
    name: 'test',
    kind: 'openai',
    baseUrl,
    credential: 'bearer',
    environmentVariable: undefined,
    ...options.endpoint,
  };
  const dataFolder = temporaryFolder();
  const log = await openReceiptLog({ env: { XDG_DATA_HOME: dataFolder }, keychain: undefined });
  const key = 'key' in options ? options.key : providerKey;
  const settings = { endpoints: [endpoint], policy, offline: false, env: {}, ...options.settings };
  const gate = await openGate(settings, { credentials: async () => key, receipts: log });
  onTestFinished(() => gate.close());
  return {
    gate,
    seal: (request, manifest) =>
      gate.sealer.seal(
        {
          purpose: 'fix',
          provider: 'test',
          method: 'POST',
          path: '/chat/completions',
          headers: { 'content-type': 'application/json' },
          body: bodyOf('Mend this function.'),
          model: 'some-model',
          ...request,
        },
        { policyHash: policyHash(policy), replaced: {}, sources: [], languages: [], ...manifest },
      ),
    receipts: async () => {
      const entries: Receipt[] = [];
      for await (const entry of log.entries()) entries.push(entry);
      return entries;
    },
    dataFolder,
  };
}

export function bodyOf(content: string): Uint8Array {
  return Buffer.from(JSON.stringify({ model: 'some-model', messages: [{ role: 'user', content }] }));
}

export async function textOf({ body }: InboundResponse): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
