import { namedRule } from '../named-rule.ts';
import { anyHex } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Edamam',
  source: 'https://developer.edamam.com/',
  rules: [namedRule('edamam-app-key', 'Edamam application key', ['edamam'], anyHex(32))],
};
