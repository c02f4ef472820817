import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'DeBounce',
  source: 'https://developers.debounce.com/',
  rules: [namedRule('debounce-api-key', 'DeBounce API key', ['debounce'], alphanumeric(13))],
};
