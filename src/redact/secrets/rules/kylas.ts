import { namedRule } from '../named-rule.ts';
import { uuid } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Kylas',
  source: 'https://support.kylas.io/portal/en/kb/articles/api-key',
  rules: [namedRule('kylas-api-key', 'Kylas API key', ['kylas'], uuid)],
};
