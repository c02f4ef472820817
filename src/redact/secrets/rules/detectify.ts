import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Detectify',
  source: 'https://developer.detectify.com/',
  rules: [namedRule('detectify-api-key', 'Detectify API key', ['detectify'], alphanumeric(32))],
};
