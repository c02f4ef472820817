import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'The New York Times',
  source: 'https://developer.nytimes.com/get-started',
  rules: [
    namedRule('nytimes-api-key', 'New York Times API key', ['nytimes', 'new york times'], alphanumeric(32)),
  ],
};
