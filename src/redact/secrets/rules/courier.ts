import { oneOf, upperAlphanumeric } from '../shape.ts';
import { tokenRule } from '../token-rule.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Courier',
  source: 'https://www.courier.com/docs/reference/',
  rules: [
    tokenRule('courier-api-key', 'Courier API key', [oneOf('pk_prod_', 'pk_test_'), upperAlphanumeric(28)]),
  ],
};
