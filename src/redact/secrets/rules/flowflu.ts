import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Flowlu',
  source: 'https://www.flowlu.com/api/',
  rules: [namedRule('flowflu-api-key', 'Flowlu API key', ['flowflu', 'flowlu'], alphanumeric(51))],
};
