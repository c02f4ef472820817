import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Freshworks (Freshdesk)',
  source: 'https://developers.freshdesk.com/api/#authentication',
  rules: [
    namedRule(
      'freshdesk-api-key',
      'Freshdesk API key',
      ['freshdesk', 'freshservice', 'freshsales', 'freshworks'],
      alphanumeric(16, 22),
    ),
  ],
};
