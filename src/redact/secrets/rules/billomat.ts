import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Billomat',
  source: 'https://www.billomat.com/en/api/basics/authentication/',
  rules: [namedRule('billomat-api-key', 'Billomat API key', ['billomat'], anyHex(32))],
};
