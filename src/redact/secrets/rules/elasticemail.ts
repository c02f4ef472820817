import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Elastic Email',
  source: 'https://elasticemail.com/developers/api-documentation/rest-api',
  rules: [
    namedRule(
      'elasticemail-api-key',
      'Elastic Email API key',
      ['elasticemail', 'elastic email'],
      alphanumeric(96),
    ),
  ],
};
