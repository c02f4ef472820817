import { namedRule } from '../named-rule.ts';
import { alphanumeric, oneOf, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Chargebee',
  source: 'https://apidocs.chargebee.com/docs/api/auth',
  rules: [
    namedRule(
      'chargebee-api-key',
      'Chargebee API key',
      ['chargebee'],
      sequence(oneOf('live_', 'test_'), alphanumeric(28, 50)),
      { severity: 'critical' },
    ),
  ],
};
