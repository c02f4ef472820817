import { namedRule } from '../named-rule.ts';
import { uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Interseller',
  source: 'https://interseller.readme.io/reference/authorization',
  rules: [namedRule('interseller-api-key', 'Interseller API key', ['interseller'], uuid)],
};
