import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Hive',
  source: 'https://developers.hive.com/reference/introduction',
  rules: [namedRule('hive-api-key', 'Hive API key', ['^hive'], alphanumeric(32))],
};
