import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Buddy',
  source: 'https://buddy.works/docs/api/getting-started/oauth2/personal-access-token',
  rules: [
    namedRule(
      'buddy-token',
      'Buddy access token',
      ['buddy works', 'buddy api', 'buddy token', 'buddy access'],
      alphanumeric(36, 48),
    ),
  ],
};
