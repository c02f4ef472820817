import { namedRule } from '../named-rule.ts';
import { uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Cliengo',
  source: 'https://developers.cliengo.com/',
  rules: [namedRule('cliengo-api-key', 'Cliengo API key', ['cliengo'], uuid)],
};
