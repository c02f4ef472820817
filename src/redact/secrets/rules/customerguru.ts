import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Customer.guru',
  source: 'https://customer.guru/api',
  rules: [
    namedRule(
      'customerguru-api-key',
      'Customer.guru API key',
      ['customerguru', 'customer.guru', 'customer guru'],
      alphanumeric(30, 50),
    ),
  ],
};
