import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Customer.io',
  source: 'https://docs.customer.io/integrations/api/',
  rules: [
    namedRule(
      'customer-io-api-key',
      'Customer.io site identifier or API key',
      ['customer.io', 'customerio', 'customer io'],
      anyHex(20),
      { words: 'key|id|token|secret' },
    ),
    namedRule(
      'customer-io-app-api-key',
      'Customer.io App API key',
      ['customer.io', 'customerio', 'customer io'],
      anyHex(32),
    ),
  ],
};
