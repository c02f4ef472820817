import { defaultPolicy } from '../../../src/config/policy/default-policy.ts';
import { policyHash } from '../../../src/config/policy/policy-hash.ts';
import type { Gate } from '../../../src/egress/gate/gate.ts';
import type { GateSettings } from '../../../src/egress/gate/gate-settings.ts';
import type { WireRequest } from '../../../src/egress/gate/wire-request.ts';
import type { Sealed } from '../../../src/egress/seal/sealed.ts';

/** The variable that holds the provider's key in the gate, and is not there in the core. */
export const keyVariable = 'SPLIT_TEST_KEY';

/** The address of the provider comes with the environment. */
export function splitSettings(env: Readonly<Record<string, string | undefined>>): GateSettings {
  return {
    endpoints: [
      {
        name: 'recorder',
        kind: 'openai',
        baseUrl: env.SPLIT_TEST_URL ?? 'http://127.0.0.1:9/v1',
        credential: 'bearer',
        environmentVariable: keyVariable,
      },
    ],
    policy: { ...defaultPolicy, maxRequestBytes: 64_000_000 },
    offline: false,
    env,
  };
}

/** A request to the provider of these tests, as redaction would seal it. */
export function sealed({ sealer }: Gate, path: string, body = '{}'): Sealed<WireRequest> {
  const manifest = {
    policyHash: policyHash(splitSettings({}).policy),
    replaced: {},
    sources: [],
    languages: [],
  };
  const request: WireRequest = {
    purpose: 'fix',
    provider: 'recorder',
    method: 'POST',
    path,
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(body),
    model: 'scripted',
  };
  return sealer.seal(request, manifest);
}
