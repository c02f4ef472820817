import { lowerAlphanumeric, oneOf } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Picatic',
  source: 'https://developer.picatic.com/',
  rules: [
    tokenRule('picatic-api-key', 'Picatic API key', [oneOf('sk_live_', 'sk_test_'), lowerAlphanumeric(32)], {
      severity: 'critical',
    }),
  ],
};
