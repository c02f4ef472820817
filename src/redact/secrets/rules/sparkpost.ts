import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'SparkPost',
  source: 'https://developers.sparkpost.com/api/',
  rules: [namedRule('sparkpost-api-key', 'SparkPost API key', ['sparkpost'], anyHex(40))],
};
