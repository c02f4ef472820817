import { namedRule } from '../named-rule.ts';
import { anyHex, digits, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Gcore',
  source: 'https://gcore.com/docs/account-settings/create-use-or-delete-a-permanent-api-token',
  rules: [
    namedRule(
      'gcore-api-token',
      'Gcore permanent API token',
      ['gcore', 'g core'],
      sequence(digits(3, 8), '$', anyHex(64, 256)),
      { severity: 'critical' },
    ),
  ],
};
