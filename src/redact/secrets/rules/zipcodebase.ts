import { namedRule } from '../named-rule.ts';
import { uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Zipcodebase',
  source: 'https://app.zipcodebase.com/documentation',
  rules: [namedRule('zipcodebase-api-key', 'Zipcodebase API key', ['zipcodebase'], uuid)],
};
