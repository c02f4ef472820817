import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Eagle Eye Networks',
  source: 'https://developer.eagleeyenetworks.com/',
  rules: [
    namedRule(
      'eagle-eye-networks-api-key',
      'Eagle Eye Networks API key',
      ['eagleeyenetworks', 'eagle eye'],
      alphanumeric(36),
    ),
  ],
};
