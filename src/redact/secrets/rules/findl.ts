import { namedRule } from '../named-rule.ts';
import { uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Findl',
  source: 'https://findl.com/',
  rules: [namedRule('findl-api-key', 'Findl API key', ['findl'], uuid)],
};
