import { namedRule } from '../named-rule.ts';
import { alphanumeric } from '../shape.ts';
import type { RegistryEntry } from './registry-entry.ts';

export const entry: RegistryEntry = {
  name: 'Delighted',
  source: 'https://app.delighted.com/docs/api',
  rules: [namedRule('delighted-api-key', 'Delighted API key', ['delighted'], alphanumeric(32))],
};
