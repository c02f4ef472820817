import { alphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Pagar.me',
  source: 'https://docs.pagar.me/v4/docs/overview-principal',
  rules: [
    tokenRule('pagarme-live-key', 'Pagar.me live API key', ['ak_live_', alphanumeric(30)], {
      severity: 'critical',
    }),
    tokenRule('pagarme-test-key', 'Pagar.me test API key', ['ak_test_', alphanumeric(30)]),
  ],
};
