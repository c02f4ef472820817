import { namedRule } from '../named-rule.ts';
import { alphanumeric, oneOf, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Knock',
  source: 'https://docs.knock.app/developer-tools/api-keys',
  rules: [
    namedRule(
      'knock-api-key',
      'Knock API key',
      ['^knock'],
      sequence(oneOf('sk_', 'pk_', 'sk_test_', 'pk_test_'), alphanumeric(40, 60)),
    ),
  ],
};
