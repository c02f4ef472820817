import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Juro',
  source: 'https://api-docs.juro.com/',
  rules: [namedRule('juro-api-key', 'Juro API key', ['^juro'], alphanumeric(40))],
};
