import { hex, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Cashfree Payments',
  source: 'https://www.cashfree.com/docs/api-reference/authentication',
  rules: [
    tokenRule(
      'cashfree-secret-key',
      'Cashfree secret key',
      [oneOf('cfsk_ma_prod_', 'cfsk_ma_test_'), hex(32), '_', hex(8)],
      { severity: 'critical' },
    ),
  ],
};
