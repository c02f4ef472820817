import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Rockset',
  source: 'https://docs.rockset.com/documentation/reference/rest-api',
  rules: [namedRule('rockset-api-key', 'Rockset API key', ['rockset'], alphanumeric(60, 64))],
};
