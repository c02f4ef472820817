import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Dotdigital',
  source: 'https://developer.dotdigital.com/reference/getting-started-with-the-api',
  rules: [
    namedRule(
      'dotdigital-api-password',
      'Dotdigital API password',
      ['dotmailer', 'dotdigital'],
      alphanumeric(20, 40),
    ),
  ],
};
