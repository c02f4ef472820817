import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Geocodio',
  source: 'https://www.geocod.io/docs/',
  rules: [namedRule('geocodio-api-key', 'Geocodio API key', ['geocodio', 'geocod.io'], alphanumeric(39))],
};
