import { namedRule } from '../named-rule.ts';
import { lowerAlphanumeric, oneOf, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Pushover',
  source: 'https://pushover.net/api',
  rules: [
    namedRule(
      'pushover-token',
      'Pushover application token or user key',
      ['pushover'],
      sequence(oneOf('a', 'u', 'g'), lowerAlphanumeric(29)),
    ),
  ],
};
