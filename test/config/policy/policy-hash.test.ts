import fc from 'fast-check';
import { expect, it } from 'vitest';
import { defaultPolicy } from '../../../src/config/policy/default-policy.ts';
import { policyHash } from '../../../src/config/policy/policy-hash.ts';
import type { PrivacyPolicy } from '../../../src/config/policy/privacy-policy.ts';
import { userPolicy } from './policy-examples.ts';

it('does not depend on the order in which a policy was written down', () => {
  const backwards = Object.fromEntries(Object.entries(defaultPolicy).reverse()) as unknown as PrivacyPolicy;
  expect(policyHash(backwards)).toBe(policyHash(defaultPolicy));
  expect(policyHash(defaultPolicy)).toMatch(/^[\da-f]{64}$/);
});

it('differs wherever policies differ', () => {
  fc.assert(
    fc.property(userPolicy, userPolicy, (first, second) => {
      expect(policyHash(first) === policyHash(second)).toBe(JSON.stringify(first) === JSON.stringify(second));
    }),
    { numRuns: 500 },
  );
});

it('tells no limit from a limit of nothing', () => {
  expect(policyHash({ ...defaultPolicy, maxDayBytes: 0 })).not.toBe(policyHash(defaultPolicy));
  expect(policyHash({ ...defaultPolicy, allowedProviders: [] })).not.toBe(policyHash(defaultPolicy));
});
