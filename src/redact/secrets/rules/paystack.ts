import { hex, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Paystack',
  source: 'https://paystack.com/docs/api/authentication/',
  rules: [
    tokenRule('paystack-secret-key', 'Paystack secret key', [oneOf('sk_live_', 'sk_test_'), hex(40)], {
      severity: 'critical',
    }),
    tokenRule('paystack-public-key', 'Paystack public key', [oneOf('pk_live_', 'pk_test_'), hex(40)], {
      severity: 'low',
    }),
  ],
};
