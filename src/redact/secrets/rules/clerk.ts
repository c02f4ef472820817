import { namedRule } from '../named-rule.ts';
import { alphanumeric, oneOf, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Clerk',
  source: 'https://clerk.com/docs/guides/development/clerk-environment-variables',
  rules: [
    namedRule(
      'clerk-secret-key',
      'Clerk secret key',
      ['clerk'],
      sequence(oneOf('sk_live_', 'sk_test_'), alphanumeric(30, 60)),
      { severity: 'critical' },
    ),
  ],
};
