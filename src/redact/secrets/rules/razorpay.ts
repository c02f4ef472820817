import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Razorpay',
  source: 'https://razorpay.com/docs/api/authentication/',
  rules: [
    tokenRule('razorpay-live-key', 'Razorpay live key id', ['rzp_live_', alphanumeric(14)]),
    tokenRule('razorpay-test-key', 'Razorpay test key id', ['rzp_test_', alphanumeric(14)], {
      severity: 'low',
    }),
    namedRule('razorpay-key-secret', 'Razorpay key secret', ['razorpay'], alphanumeric(24), {
      severity: 'critical',
      words: 'secret',
    }),
  ],
};
