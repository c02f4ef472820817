import { namedRule } from '../named-rule.ts';
import { base64, sequence } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Metabase',
  source: 'https://www.metabase.com/docs/latest/people-and-groups/api-keys',
  rules: [namedRule('metabase-api-key', 'Metabase API key', ['metabase'], sequence('mb_', base64(43), '='))],
};
