import { namedRule } from '../named-rule.ts';
import { lowerAlphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Etsy',
  source: 'https://developers.etsy.com/documentation/essentials/authentication',
  rules: [namedRule('etsy-access-token', 'Etsy keystring', ['^etsy'], lowerAlphanumeric(24))],
};
