import { createHash } from 'node:crypto';
import type { PrivacyPolicy } from './privacy-policy.ts';

/** SHA-256, in hex, of a policy as JSON with its keys in order: equal policies have equal hashes. */
export function policyHash(policy: PrivacyPolicy): string {
  const entries = Object.entries(policy).map(([key, value]) => [key, value ?? null] as const);
  const canonical = Object.fromEntries(entries.sort(([first], [second]) => (first < second ? -1 : 1)));
  return createHash('sha256').update(JSON.stringify(canonical)).digest('hex');
}
