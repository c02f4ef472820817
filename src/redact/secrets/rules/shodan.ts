import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Shodan',
  source: 'https://developer.shodan.io/api',
  rules: [namedRule('shodan-api-key', 'Shodan API key', ['shodan'], alphanumeric(32))],
};
