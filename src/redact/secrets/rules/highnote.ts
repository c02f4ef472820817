import { base64, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Highnote',
  source: 'https://docs.highnote.com/docs/developers/api/using-api-keys',
  rules: [
    tokenRule(
      'highnote-secret-key',
      'Highnote secret key',
      [oneOf('sk_live_a2V5X', 'rk_live_a2V5X', 'sk_test_a2V5X', 'rk_test_a2V5X'), base64(40, 200)],
      { severity: 'critical' },
    ),
  ],
};
