import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'TomTom',
  source: 'https://developer.tomtom.com/how-to-get-tomtom-api-key',
  rules: [namedRule('tomtom-api-key', 'TomTom API key', ['tomtom'], alphanumeric(32))],
};
