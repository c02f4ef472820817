import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Geocodify',
  source: 'https://geocodify.com/api/',
  rules: [namedRule('geocodify-api-key', 'Geocodify API key', ['geocodify'], alphanumeric(40))],
};
