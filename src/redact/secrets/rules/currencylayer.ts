import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'currencylayer',
  source: 'https://currencylayer.com/documentation',
  rules: [
    namedRule(
      'currencylayer-access-key',
      'currencylayer access key',
      ['currencylayer', 'currency layer'],
      alphanumeric(32),
    ),
  ],
};
