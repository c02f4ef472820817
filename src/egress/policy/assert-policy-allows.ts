import { PathRules } from '../../config/policy/path-rules.ts';
import { policyHash } from '../../config/policy/policy-hash.ts';
import type { PrivacyPolicy } from '../../config/policy/privacy-policy.ts';
import { RequestRefused } from '../gate/request-refused.ts';
import type { WireRequest } from '../gate/wire-request.ts';
import type { Manifest } from '../seal/manifest.ts';
import type { Sealed } from '../seal/sealed.ts';

/**
 * Holds a request against the policy. What it says of paths and languages, it says of the files that the request was made
 * from; other programs that send through the proxy do not tell theirs.
 *
 * @param sentToday bytes of the bodies that were sent on this day (UTC)
 * @throws RequestRefused
 */
export function assertPolicyAllows(
  request: Sealed<WireRequest>,
  policy: PrivacyPolicy,
  sentToday: number,
): void {
  const { manifest, provider, body } = request;
  if (manifest.policyHash !== policyHash(policy)) {
    refuse('policy-hash', 'the request was redacted under another policy than holds here', {
      remedy: 'Run the command again: a settings file was changed while it ran.',
    });
  }
  if (policy.allowedProviders && !policy.allowedProviders.includes(provider)) {
    refuse('allowed-providers', `${provider} is none of the providers that may be asked`);
  }
  assertFilesMayLeave(manifest, policy);
  const blocked = policy.blockedTypes.filter((type) => (manifest.replaced[type] ?? 0) > 0);
  if (blocked.length > 0) {
    refuse(
      'blocked-types',
      `the request held data that stops it instead of being replaced (${blocked.join(', ')})`,
    );
  }
  assertSizeAllowed(body.length, policy, sentToday);
}

function assertFilesMayLeave({ sources, languages }: Manifest, policy: PrivacyPolicy): void {
  const rules = new PathRules(policy);
  for (const path of sources) {
    const refusal = rules.refusalOf(path);
    if (refusal)
      refuse(refusal === 'local only' ? 'local-only-paths' : 'allowed-paths', `${path} is ${refusal}`);
  }
  const foreign = languages.filter((language) => policy.allowedLanguages?.includes(language) === false);
  if (foreign.length > 0) {
    refuse('allowed-languages', `files in ${foreign.join(', ')} are not on the list of what may leave`);
  }
}

function assertSizeAllowed(
  bytes: number,
  { maxRequestBytes, maxDayBytes }: PrivacyPolicy,
  sentToday: number,
): void {
  const size = bytes.toLocaleString('en');
  if (bytes > maxRequestBytes) {
    refuse(
      'max-request-bytes',
      `the request has ${size} bytes of at most ${maxRequestBytes.toLocaleString('en')}`,
      {
        remedy: 'Name fewer or smaller files, or raise maxRequestBytes in your settings.',
      },
    );
  }
  if (maxDayBytes !== undefined && sentToday + bytes > maxDayBytes) {
    const most = maxDayBytes.toLocaleString('en');
    refuse('max-day-bytes', `with its ${size} bytes, more than ${most} would be sent today (UTC)`, {
      remedy: 'Go on tomorrow, or raise maxDayBytes in your settings.',
    });
  }
}

function refuse(rule: string, why: string, options: { readonly remedy?: string } = {}): never {
  throw new RequestRefused(why, {
    rule,
    part: 'policy',
    remedy: options.remedy ?? 'Change `privacy` in your settings, if this is meant to leave.',
  });
}
