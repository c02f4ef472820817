import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'NASA',
  source: 'https://api.nasa.gov/',
  rules: [namedRule('nasa-api-key', 'NASA API key', ['nasa'], alphanumeric(40), { words: 'key' })],
};
