import { namedRule } from '../named-rule.ts';
import { uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Insightly',
  source: 'https://api.insightly.com/v3.1/Help#!/Overview/Authentication',
  rules: [namedRule('insightly-api-key', 'Insightly API key', ['insightly'], uuid)],
};
