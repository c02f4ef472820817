import { namedRule } from '../named-rule.ts';
import { lowerAlphanumeric, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Quickbase',
  source: 'https://help.quickbase.com/docs/create-and-use-user-tokens',
  rules: [
    namedRule(
      'quickbase-user-token',
      'Quickbase user token',
      ['quickbase', 'qb user'],
      sequence('b', lowerAlphanumeric(5, 6), '_', lowerAlphanumeric(2, 6), '_', lowerAlphanumeric(20, 40)),
    ),
  ],
};
