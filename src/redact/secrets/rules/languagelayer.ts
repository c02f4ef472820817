import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'languagelayer',
  source: 'https://languagelayer.com/documentation',
  rules: [
    namedRule(
      'languagelayer-access-key',
      'languagelayer access key',
      ['languagelayer', 'language layer'],
      alphanumeric(32),
    ),
  ],
};
