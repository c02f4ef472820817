import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Cohere',
  source: 'https://docs.cohere.com/reference/about',
  rules: [namedRule('cohere-api-key', 'Cohere API key', ['cohere', '^co api'], alphanumeric(40))],
};
