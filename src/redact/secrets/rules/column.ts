import { namedRule } from '../named-rule.ts';
import { alphanumeric, oneOf, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Column',
  source: 'https://column.com/docs/api/',
  rules: [
    namedRule(
      'column-api-key',
      'Column API key',
      ['^column'],
      sequence(oneOf('live_', 'test_'), alphanumeric(26, 30)),
      { severity: 'critical' },
    ),
  ],
};
