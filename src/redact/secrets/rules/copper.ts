import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Copper',
  source: 'https://developer.copper.com/introduction/authentication.html',
  rules: [namedRule('copper-api-key', 'Copper API key', ['^copper'], anyHex(32))],
};
