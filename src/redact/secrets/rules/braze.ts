import { namedRule } from '../named-rule.ts';
import { uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Braze',
  source: 'https://www.braze.com/docs/api/basics/',
  rules: [namedRule('braze-api-key', 'Braze API key', ['^braze'], uuid)],
};
