import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'FreshBooks',
  source: 'https://www.freshbooks.com/api/authentication',
  rules: [
    namedRule(
      'freshbooks-access-token',
      'FreshBooks access token or client secret',
      ['freshbooks'],
      alphanumeric(64),
      { severity: 'critical' },
    ),
  ],
};
