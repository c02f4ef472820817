import type { PrivacyPolicy } from '../../config/policy/privacy-policy.ts';
import type { ProviderEndpoint } from '../gate/provider-endpoint.ts';
import { addressKind } from '../http/address-kind.ts';
import type { Manifest } from '../seal/manifest.ts';
import { pathSensitivity } from './path-sensitivity.ts';
import { weightOfTypes } from './type-weights.ts';

/** What is to be done with a request of this risk. `ask`: the user, first. */
export type RiskDecision = 'send' | 'ask' | 'refuse';

export interface Risk {
  /** 0: nothing to fear; 100: everything. */
  readonly score: number;
  /** In words, weightiest kind first: who gets it, what was hidden, which files. */
  readonly reasons: readonly string[];
  readonly decision: RiskDecision;
}

interface Recipient {
  /** What it adds by itself, and how much what is sent counts with it. */
  readonly base: number;
  readonly share: number;
  readonly reason: string;
}

/**
 * How much there is to lose if redaction overlooked something: what was found says what kind of text it is. A rule of
 * thumb, made to be explained. Who gets it gives 0 to 20 points; the types that were hidden, with the logarithm of their
 * numbers, up to 45; the files' names up to 30. A server of the user's own gets a fifth of the latter two, one in a private
 * network a half.
 */
export function riskOf(manifest: Manifest, endpoint: ProviderEndpoint, policy: PrivacyPolicy): Risk {
  const recipient = recipientOf(endpoint, policy);
  const types = weightOfTypes(manifest.replaced);
  const paths = pathSensitivity(manifest.sources);
  const score = Math.min(100, Math.round(recipient.base + recipient.share * (types.points + paths.points)));
  const reasons = [recipient.reason, ...types.reasons, ...paths.reasons];
  return { score, reasons, decision: decide(score, policy) };
}

function decide(score: number, { askFromRisk, refuseFromRisk }: PrivacyPolicy): RiskDecision {
  if (score >= refuseFromRisk) return 'refuse';
  return score >= askFromRisk ? 'ask' : 'send';
}

function recipientOf({ name, baseUrl }: ProviderEndpoint, { allowedProviders }: PrivacyPolicy): Recipient {
  const { hostname } = new URL(baseUrl);
  switch (addressKind(hostname)) {
    case 'loopback':
      return { base: 0, share: 0.2, reason: `${name} runs on this machine` };
    case 'private':
      return { base: 5, share: 0.5, reason: `${name} runs in a private network` };
    case 'public':
      return allowedProviders?.includes(name)
        ? { base: 10, share: 1, reason: `${name} (${hostname}) is on your list of providers` }
        : { base: 20, share: 1, reason: `${name} (${hostname}) is on no list of providers of yours` };
  }
}
