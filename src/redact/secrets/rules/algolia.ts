import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Algolia',
  source: 'https://www.algolia.com/doc/guides/security/api-keys/',
  rules: [namedRule('algolia-api-key', 'Algolia API key', ['algolia'], alphanumeric(32))],
};
