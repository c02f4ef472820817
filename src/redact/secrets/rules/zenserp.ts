import { namedRule } from '../named-rule.ts';
import { uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Zenserp',
  source: 'https://app.zenserp.com/documentation',
  rules: [namedRule('zenserp-api-key', 'Zenserp API key', ['zenserp'], uuid)],
};
