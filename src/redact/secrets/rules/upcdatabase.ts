import { namedRule } from '../named-rule.ts';
import { upperAlphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'UPC Database',
  source: 'https://upcdatabase.org/api',
  rules: [namedRule('upcdatabase-api-key', 'UPC Database API key', ['upcdatabase'], upperAlphanumeric(32))],
};
