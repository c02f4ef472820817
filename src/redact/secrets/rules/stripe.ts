import { alphanumeric, custom, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

/** Old keys have 24 characters, newer ones carry the account and have 99; others that begin so are not Stripe's. */
const body = custom(
  '(?:[A-Za-z0-9]{24}|[A-Za-z0-9]{80,120})',
  (sample) => sample.alphanumeric(sample.pick([24, 99])),
  (sample) => sample.alphanumeric(23),
  120,
);

export const entry: RegistryEntry = {
  name: 'Stripe',
  source: 'https://docs.stripe.com/keys',
  rules: [
    tokenRule('stripe-live-secret-key', 'Stripe live secret key', [oneOf('sk_live_', 'sk_prod_'), body], {
      severity: 'critical',
    }),
    tokenRule('stripe-test-secret-key', 'Stripe test secret key', ['sk_test_', body], { severity: 'medium' }),
    tokenRule(
      'stripe-live-restricted-key',
      'Stripe live restricted key',
      [oneOf('rk_live_', 'rk_prod_'), alphanumeric(24, 120)],
      { severity: 'critical' },
    ),
    tokenRule(
      'stripe-test-restricted-key',
      'Stripe test restricted key',
      ['rk_test_', alphanumeric(24, 120)],
      { severity: 'medium' },
    ),
    tokenRule(
      'stripe-organization-key',
      'Stripe organization key',
      [oneOf('sk_org_live_', 'sk_org_test_'), alphanumeric(24, 120)],
      { severity: 'critical' },
    ),
    tokenRule('stripe-publishable-key', 'Stripe publishable key', [oneOf('pk_live_', 'pk_test_'), body], {
      severity: 'low',
    }),
  ],
};
