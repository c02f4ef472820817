import type { PrivacyPolicy } from '../../config/policy/privacy-policy.ts';
import type { ProviderEndpoint } from '../../egress/gate/provider-endpoint.ts';
import { riskOf } from '../../egress/policy/risk-of.ts';
import { PpagentError } from '../../errors/ppagent-error.ts';
import type { PreparedRequest } from '../../redact/exchange/prepared-request.ts';

/**
 * Refuses requests that the policy would have the user asked about: behind a proxy sits a program, which cannot answer for
 * its user.
 *
 * @returns to be called with each request before it is sent; throws PpagentError EGRESS_BLOCKED
 */
export function refuseUnasked(
  endpoints: readonly ProviderEndpoint[],
  policy: PrivacyPolicy,
): (prepared: Pick<PreparedRequest, 'sealed'>) => Promise<void> {
  return async ({ sealed }) => {
    const endpoint = endpoints.find(({ name }) => name === sealed.provider);
    // The gate refuses what is for nobody.
    if (!endpoint) return;
    const { decision, score, reasons } = riskOf(sealed.manifest, endpoint, policy);
    if (decision !== 'ask') return;
    throw new PpagentError(
      'EGRESS_BLOCKED',
      `not sent: its risk is ${score}, and from ${policy.askFromRisk} on the user is to be asked first (${reasons.join('; ')}); ` +
        'start the proxy with --yes, or list the provider in privacy.allowedProviders of your settings',
    );
  };
}
