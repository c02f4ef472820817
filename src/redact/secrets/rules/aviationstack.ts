import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'aviationstack',
  source: 'https://aviationstack.com/documentation',
  rules: [
    namedRule(
      'aviationstack-access-key',
      'aviationstack access key',
      ['aviationstack', 'aviation stack'],
      alphanumeric(32),
    ),
  ],
};
