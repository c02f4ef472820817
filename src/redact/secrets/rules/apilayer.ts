import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'APILayer',
  source: 'https://apilayer.com/docs',
  rules: [namedRule('apilayer-api-key', 'APILayer API key', ['apilayer', 'api layer'], alphanumeric(32))],
};
