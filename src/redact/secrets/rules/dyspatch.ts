import { namedRule } from '../named-rule.ts';
import { upperAlphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Dyspatch',
  source: 'https://docs.dyspatch.io/api/',
  rules: [namedRule('dyspatch-api-key', 'Dyspatch API key', ['dyspatch'], upperAlphanumeric(52))],
};
