import { PpagentError } from '../../errors/ppagent-error.ts';
import { describeHit, placeOfHit } from '../final-check/describe-hit.ts';
import { FinalCheck } from '../final-check/final-check.ts';
import type { Hit } from '../final-check/hit.ts';
import { assertPolicyAllows } from '../policy/assert-policy-allows.ts';
import { riskOf } from '../policy/risk-of.ts';
import type { RefusedPart } from '../receipts/receipt.ts';
import type { Sealed } from '../seal/sealed.ts';
import type { Sealer } from '../seal/sealer.ts';
import { assertHeadersAllowed } from './allowed-headers.ts';
import type { CheckedRequest } from './checked-request.ts';
import { endpointUrl } from './endpoint-url.ts';
import type { GateSettings } from './gate-settings.ts';
import type { ProviderEndpoint } from './provider-endpoint.ts';
import { RequestRefused } from './request-refused.ts';
import type { WireRequest } from './wire-request.ts';

/** What the checks ask others for. */
export interface CheckSources {
  readonly sealer: Sealer;
  readonly settings: GateSettings;
  /** The key of a provider; undefined where there is none. */
  readonly credentials: (endpoint: ProviderEndpoint) => Promise<string | undefined>;
  /** Bytes of the bodies that were sent today (UTC). */
  readonly sentToday: () => Promise<number>;
}

/** Everything that has to be true of a request before it leaves. */
export class RequestChecks {
  readonly #sources: CheckSources;
  readonly finalCheck = new FinalCheck();

  constructor(sources: CheckSources) {
    this.#sources = sources;
  }

  /** @throws RequestRefused; PpagentError CREDENTIAL_MISSING, and whatever looking for a credential throws */
  async check(sealed: Sealed<WireRequest>): Promise<CheckedRequest> {
    const { sealer, settings, credentials, sentToday } = this.#sources;
    if (!sealer.isIntact(sealed)) throw sealBroken();
    if (settings.offline) throw offline();
    const endpoint = settings.endpoints.find(({ name }) => name === sealed.provider);
    if (!endpoint) throw unknownProvider();
    const url = endpointUrl(endpoint, sealed.path);
    assertMethod(sealed);
    assertHeadersAllowed(sealed.headers, endpoint);
    const { policy } = settings;
    assertPolicyAllows(sealed, policy, policy.maxDayBytes === undefined ? 0 : await sentToday());
    assertRiskAllowed(sealed, endpoint, settings);
    const key = await credentials(endpoint);
    // The core never had the key, so that redaction cannot know it: a program's output may hold it all the same.
    if (key !== undefined) this.finalCheck.watch([{ type: 'provider-key', value: key }]);
    const hit = this.finalCheck.check(sealed);
    if (hit) throw stopped(hit, sealed.body);
    const isNeeded = endpoint.credential !== 'none' && endpoint.credentialOptional !== true;
    if (key === undefined && isNeeded) throw credentialMissing(endpoint);
    const { manifest } = sealed;
    return { request: sealed, manifest, endpoint, url, key };
  }
}

function assertMethod({ method, body }: WireRequest): void {
  if (method === 'POST' || (method === 'GET' && body.length === 0)) return;
  throw new RequestRefused('it is neither a POST nor a GET without a body', {
    rule: 'method',
    part: 'headers',
    remedy: 'Nothing else is sent to providers.',
  });
}

function assertRiskAllowed(
  { manifest }: Sealed<WireRequest>,
  endpoint: ProviderEndpoint,
  settings: GateSettings,
): void {
  const { policy } = settings;
  const { score, reasons, decision } = riskOf(manifest, endpoint, policy);
  if (decision !== 'refuse') return;
  throw new RequestRefused(
    `its risk is ${score} of at most ${policy.refuseFromRisk - 1}: ${reasons.join('; ')}`,
    {
      rule: 'risk',
      part: 'policy',
      remedy: 'Name fewer files or a local model, or raise refuseFromRisk in your settings.',
    },
  );
}

function sealBroken(): RequestRefused {
  return new RequestRefused('the request is not as it was when it was redacted', {
    code: 'SEAL_BROKEN',
    rule: 'seal',
    part: 'seal',
    remedy: 'This is a defect in ppagent: please report it.',
  });
}

function offline(): RequestRefused {
  return new RequestRefused('ppagent is offline', {
    rule: 'offline',
    part: 'host',
    remedy: 'Leave --offline out and unset PPAGENT_OFFLINE, if the request is intended.',
  });
}

function unknownProvider(): RequestRefused {
  return new RequestRefused('it is for a provider that was not configured for this run', {
    rule: 'unknown-provider',
    part: 'host',
    remedy: 'Name the provider with --model or --upstream, or in your own settings.',
  });
}

function stopped(hit: Hit, body: Uint8Array): RequestRefused {
  const part: RefusedPart = hit.part === 'body' || hit.part === 'path' ? hit.part : 'headers';
  return new RequestRefused(`${placeOfHit(hit, body)}: ${describeHit(hit)}`, {
    rule: hit.rule,
    part,
    offset: hit.byte,
    remedy:
      'Run `ppagent egress show` to see the request; take the text out of what is sent, or use a local model.',
  });
}

function credentialMissing({ name }: ProviderEndpoint): PpagentError {
  return new PpagentError('CREDENTIAL_MISSING', `there is no key for ${name}`, {
    remedy: `Store it with \`ppagent auth set ${name}\`, or set its environment variable.`,
  });
}
