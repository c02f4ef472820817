import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'countrylayer',
  source: 'https://countrylayer.com/documentation/',
  rules: [
    namedRule(
      'countrylayer-access-key',
      'countrylayer access key',
      ['countrylayer', 'country layer'],
      alphanumeric(32),
    ),
  ],
};
