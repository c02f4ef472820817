import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Geoapify',
  source: 'https://apidocs.geoapify.com/',
  rules: [namedRule('geoapify-api-key', 'Geoapify API key', ['geoapify'], alphanumeric(32))],
};
