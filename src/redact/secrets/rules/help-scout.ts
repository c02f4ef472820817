import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Help Scout',
  source: 'https://developer.helpscout.com/mailbox-api/overview/authentication/',
  rules: [
    namedRule(
      'help-scout-api-key',
      'Help Scout API key or secret',
      ['helpscout', 'help scout'],
      alphanumeric(32, 56),
    ),
  ],
};
